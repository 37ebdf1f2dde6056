package io.sillage.garage;

import io.sillage.kernel.AccountId;
import io.sillage.privacy.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

/** A car is a thing: what ties it to a person is kept and answered by ownership, so nothing here is of a person. */
@Component
class GarageData implements PersonalData {

    @Override
    public List<String> tables() {
        return List.of("garage.car");
    }

    @Override
    public List<Section> export(AccountId person) {
        return List.of();
    }

    @Override
    public void erase(AccountId person) {
        // a car outlives each of its owners
    }
}
