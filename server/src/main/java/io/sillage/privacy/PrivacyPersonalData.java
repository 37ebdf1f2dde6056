package io.sillage.privacy;

import io.sillage.kernel.AccountId;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Answers for the tables of this module. Keys and intervals hang on periods and cars, not on people: the modules that
 * know a person's periods destroy the keys, and an interval says nothing once the trips of its time are gone.
 */
@Component
class PrivacyPersonalData implements PersonalData {

    @Override
    public List<String> tables() {
        return List.of("privacy.period_key", "privacy.master_key", "privacy.private_interval");
    }

    @Override
    public List<Section> export(AccountId person) {
        return List.of();
    }

    @Override
    public void erase(AccountId person) {
        // nothing here is found by a person: see above
    }
}
