package io.sillage.uplink;

import io.sillage.kernel.AccountId;
import io.sillage.privacy.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What the link keeps of a person: nothing. Its rows are a car's, not its owner's: which unit is built in, with which
 * certificate, what the platform asked of it, and facts about refused messages without their content. They stay with
 * the car when it is sold, name no account, hold no position, and go with age.
 */
@Component
class UplinkPersonalData implements PersonalData {

    @Override
    public List<String> tables() {
        return List.of(
                "uplink.device",
                "uplink.certificate",
                "uplink.bootstrap_token",
                "uplink.command",
                "uplink.quarantine",
                "uplink.alarm");
    }

    @Override
    public List<Section> export(AccountId person) {
        return List.of();
    }

    @Override
    public void erase(AccountId person) {
        // nothing here is of a person
    }
}
