package io.sillage.staff;

import io.sillage.kernel.AccountId;
import io.sillage.privacy.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

/** Operators are another realm: nothing is kept here of a person with an account. */
@Component
class StaffData implements PersonalData {

    @Override
    public List<String> tables() {
        return List.of("staff.operator");
    }

    @Override
    public List<Section> export(AccountId person) {
        return List.of();
    }

    @Override
    public void erase(AccountId person) {
        // an account and an operator never are the same
    }
}
