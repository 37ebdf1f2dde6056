package io.sillage.trip;

import static io.sillage.trip.Garages.NOON;
import static io.sillage.trip.Garages.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.kernel.NotFound;
import io.sillage.privacy.PeriodErased;
import io.sillage.privacy.PeriodKeys;
import io.sillage.trip.TraceSeal.Kind;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person drove goes for good when he asks: the rows, and the key without which no copy of them can be read. */
@TripTest
class ErasureTests {

    private static final UUID ANY_TRIP = new UUID(0, 12);

    @Autowired
    Garages garages;

    @Autowired
    Trips trips;

    @Autowired
    TripPersonalData data;

    @Autowired
    PeriodKeys keys;

    @Autowired
    TraceSeal seal;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void nothingIsLeftOfThePersonsTrips() {
        var household = garages.any();
        var id = garages.recordAll(household.car(), AnyDrive.at(NOON, 2));
        var unfinished = AnyDrive.at(NOON.plusSeconds(900), 2);
        garages.record(unfinished.report(household.car(), 0));

        data.erase(household.owner().account());
        data.erase(household.owner().account());

        assertThat(garages.rows(id)).containsExactly(0, 0, 0, 0);
        assertThat(garages.rows(new TripId(unfinished.trip()))).containsExactly(0, 0, 0, 0);
        assertThatThrownBy(() -> trips.trip(household.owner(), id)).isInstanceOf(NotFound.class);
        assertThat(data.export(household.owner().account()))
                .allSatisfy(section -> assertThat(section.rows()).isEmpty());
    }

    @Test
    void aCopyOfTheRowsStaysSealedForGood() {
        var household = garages.any();
        var id = garages.recordAll(household.car(), AnyDrive.at(NOON, 1));
        jdbc.execute("drop table if exists backup_trace, backup_trip, backup_chunk");
        jdbc.execute("create table backup_trace as select * from trip.trace");
        jdbc.execute("create table backup_trip as select * from trip.trip");
        jdbc.execute("create table backup_chunk as select * from trip.chunk");
        data.erase(household.owner().account());
        jdbc.update("insert into trip.trace select * from backup_trace where trip = ?", id.value());
        jdbc.update("insert into trip.chunk select * from backup_chunk where trip = ?", id.value());
        jdbc.update("insert into trip.trip select * from backup_trip where id = ?", id.value());

        assertThat(garages.rows(id)).containsExactly(1, 1, 0, 1);
        assertThatThrownBy(() -> trips.trip(household.owner(), id)).isInstanceOf(PeriodErased.class);
        assertThatThrownBy(() -> trips.trace(household.owner(), id)).isInstanceOf(PeriodErased.class);
    }

    @Test
    void whatComesAfterwardsIsRefusedByName() {
        var household = garages.any();
        garages.recordAll(household.car(), AnyDrive.at(NOON, 1));
        data.erase(household.owner().account());
        var late = AnyDrive.at(NOON.plusSeconds(900), 1);
        assertRefused(garages.record(late.report(household.car(), 0)), "period-erased");
        assertThat(garages.rows(new TripId(late.trip()))).containsExactly(0, 0, 0, 0);
    }

    @Test
    void whatOthersDroveStays() {
        var seller = garages.any();
        var buyer = garages.sell(seller.car(), NOON);
        var id = garages.recordAll(seller.car(), AnyDrive.at(NOON, 2));
        garages.recordAll(seller.car(), AnyDrive.at(NOON.minusSeconds(900), 2));
        data.erase(seller.owner().account());
        assertThat(trips.trip(buyer.owner(), id).complete()).isTrue();
        assertThat(trips.trace(buyer.owner(), id).count()).isEqualTo(120);
    }

    @Test
    void theSellersTripIsReadThoughTheBuyerErasedThePartAfterTheSale() {
        var seller = garages.any();
        var buyer = garages.sell(seller.car(), NOON);
        var drive = AnyDrive.at(NOON.minusSeconds(120), 4);
        var id = garages.recordAll(seller.car(), drive);
        keys.destroy(buyer.period().id());
        assertThat(trips.trace(seller.owner(), id).count()).isEqualTo(120);
        data.erase(buyer.owner().account());
        assertThat(trips.trip(seller.owner(), id).durationS()).isEqualTo(119);
    }

    @Test
    void anErasureThatIsRolledBackErasesNothing() {
        var household = garages.any();
        var id = garages.recordAll(household.car(), AnyDrive.at(NOON, 1));
        transactions.executeWithoutResult(status -> {
            data.erase(household.owner().account());
            status.setRollbackOnly();
        });
        assertThat(trips.trace(household.owner(), id).count()).isEqualTo(60);
    }

    @Test
    void whatIsInMemoryOfADestroyedKeyGoesWithIt() {
        var household = garages.any();
        var period = household.period().id();
        var sealed = seal.seal(period, ANY_TRIP, 0, Kind.SAMPLES, bytes -> bytes.putInt(7));
        assertThat(seal.open(period, ANY_TRIP, 0, Kind.SAMPLES, sealed)).containsExactly(7);
        keys.destroy(period);
        assertThatThrownBy(() -> seal.open(period, ANY_TRIP, 0, Kind.SAMPLES, sealed))
                .isInstanceOf(PeriodErased.class);
        assertThatThrownBy(() -> keys.keyOf(period)).isInstanceOf(PeriodErased.class);
    }

    @Test
    void everythingIsToldBeforeItGoes() {
        var household = garages.any();
        var id = garages.recordAll(household.car(), AnyDrive.at(NOON, 2));
        assertThat(data.export(household.owner().account()).toString())
                .contains(id.toString(), household.car().toString(), "2026-11-20T12:00:00Z", "trip.trip");
    }
}
