package io.sillage.dealer;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.garage.Vin;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Successions;
import io.sillage.platform.MovableClock;
import io.sillage.staff.Colleagues;
import io.sillage.staff.StaffMember;
import io.sillage.testing.Covers;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What dealers keep of customers goes when it is as old as the brand says: a year. */
@DealerTest
class ForgettingModuleTests {

    private static final Instant OPENED = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant A_YEAR_LATER = Instant.parse("2027-11-24T09:00:00Z");
    private static final String REASON = "Carte grise et facture d’achat concordent.";

    @Autowired
    Forgetting forgetting;

    @Autowired
    Desk desk;

    @Autowired
    Buyers buyers;

    @Autowired
    Successions successions;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private StaffMember denis;
    private StaffMember dora;
    private Household claire;
    private Household marc;

    @BeforeEach
    void aDealership() {
        clock.moveTo(OPENED);
        var colleagues = new Colleagues(jdbc);
        denis = colleagues.clerk();
        dora = colleagues.clerkAt(denis.requireDealership());
        claire = buyers.household();
        marc = buyers.household();
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    @Covers("R71")
    void aFileAndALookUpGoAfterAYearAndNotAMomentSooner() {
        open(buyers.freeCar());
        clock.moveTo(A_YEAR_LATER.minusSeconds(1));
        forgetting.forget();
        assertThat(kept("file")).isOne();
        assertThat(kept("look_up")).isOne();
        clock.moveTo(A_YEAR_LATER.plusSeconds(60));
        forgetting.forget();
        assertThat(kept("file")).isZero();
        assertThat(kept("look_up")).isZero();
    }

    @Test
    void aFileOnWhichSomebodyWaitsStaysUntilItIsSettled() {
        var vin = buyers.vinOf(claire);
        var file = open(vin);
        desk.confirm(denis, file, new Evidence(true, true, vin, REASON));
        successions.object(claire.owner(), claire.car());
        clock.moveTo(A_YEAR_LATER.plusSeconds(60));
        forgetting.forget();
        assertThat(kept("file")).isOne();
        assertThat(kept("look_up")).isZero();
        desk.settle(dora, file, false, REASON);
        forgetting.forget();
        assertThat(kept("file")).isZero();
    }

    private UUID open(Vin vin) {
        return desk.open(denis, buyers.codeOf(marc.owner(), vin));
    }

    private int kept(String table) {
        return jdbc.sql("select count(*) from dealer." + table + " where dealership = ?")
                .param(denis.requireDealership().id())
                .query(Integer.class)
                .single();
    }
}
