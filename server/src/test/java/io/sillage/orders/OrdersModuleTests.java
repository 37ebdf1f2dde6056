package io.sillage.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.garage.Vin;
import io.sillage.orders.ImportOutcome.Fault;
import io.sillage.orders.ImportOutcome.Rejected;
import io.sillage.orders.ImportOutcome.Stored;
import io.sillage.ownership.Households;
import io.sillage.testing.ModuleTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class OrdersModuleTests {

    @Autowired
    Orders orders;

    private UUID nice;
    private UUID lyon;
    private Vin first;
    private Vin second;

    @BeforeEach
    void twoHousesAndTwoCars() {
        nice = UUID.randomUUID();
        lyon = UUID.randomUUID();
        first = Households.anyVin();
        second = Households.anyVin();
    }

    @Test
    void aDealershipChangesItsOwnOrders() {
        orders.record(first, "claire@example.org", nice);
        orders.record(first, "claire.roy@example.org", nice);
        assertThat(orders.findOwnerMailOf(first)).contains("claire.roy@example.org");
        assertThat(orders.allOf(nice))
                .singleElement()
                .satisfies(order -> assertThat(order.vin()).isEqualTo(first));
        assertThat(orders.allOf(lyon)).isEmpty();
    }

    /** A16: so no dealer makes himself the owner on the order of another's car, nor of the maker's. */
    @Test
    void aDealershipChangesNoOrderOfAnother() {
        orders.record(first, "claire@example.org", nice);
        orders.record(second, "marc@example.org");
        assertThatThrownBy(() -> orders.record(first, "eve@example.org", lyon)).isInstanceOf(OrderElsewhere.class);
        assertThatThrownBy(() -> orders.record(second, "eve@example.org", lyon)).isInstanceOf(OrderElsewhere.class);
        assertThat(orders.findOwnerMailOf(first)).contains("claire@example.org");
        assertThat(orders.findOwnerMailOf(second)).contains("marc@example.org");
    }

    @Test
    void aFileWithoutFaultsIsWrittenDownWhole() {
        assertThat(orders.importAll(line(first, "claire@example.org") + line(second, "marc@example.org"), nice))
                .isEqualTo(new Stored(2));
        assertThat(orders.findOwnerMailOf(first)).contains("claire@example.org");
        assertThat(orders.findOwnerMailOf(second)).contains("marc@example.org");
    }

    @Test
    void ofAFileWithOneFaultNothingIsWrittenDown() {
        assertThat(orders.importAll(line(first, "claire@example.org") + line(second, "marc"), nice))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.faults()).containsExactly(new Fault(2, "order-mail")));
        assertThat(orders.findOwnerMailOf(first)).isEmpty();
    }

    @Test
    void ofAFileWithAnOrderOfAnotherHouseNothingIsWrittenDown() {
        orders.record(second, "marc@example.org", lyon);
        assertThat(orders.importAll(line(first, "claire@example.org") + line(second, "eve@example.org"), nice))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.faults()).containsExactly(new Fault(2, "order-elsewhere")));
        assertThat(orders.findOwnerMailOf(first)).isEmpty();
        assertThat(orders.findOwnerMailOf(second)).contains("marc@example.org");
    }

    private static String line(Vin vin, String mail) {
        return vin.value() + "," + mail + "\n";
    }
}
