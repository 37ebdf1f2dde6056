package io.sillage.staff;

import io.sillage.kernel.AccountId;
import io.sillage.privacy.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

/** Those who work here are another realm: nothing is kept here of a person with an account. */
@Component
class StaffData implements PersonalData {

    @Override
    public List<String> tables() {
        return List.of("staff.member", "staff.dealership", "staff.invitation", "staff.passkey", "staff.session");
    }

    @Override
    public List<Section> export(AccountId person) {
        return List.of();
    }

    @Override
    public void erase(AccountId person) {
        // an account and a member of staff never are the same
    }
}
