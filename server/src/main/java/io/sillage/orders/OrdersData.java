package io.sillage.orders;

import io.sillage.kernel.AccountId;
import io.sillage.privacy.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

/** An order is a paper of the dealer's: it names a mailbox, never an account, and stays with the sale of the car. */
@Component
class OrdersData implements PersonalData {

    @Override
    public List<String> tables() {
        return List.of("orders.car_order");
    }

    @Override
    public List<Section> export(AccountId person) {
        return List.of();
    }

    @Override
    public void erase(AccountId person) {
        // nothing here is found by an account
    }
}
