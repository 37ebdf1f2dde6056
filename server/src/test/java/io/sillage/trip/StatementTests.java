package io.sillage.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.kernel.NotFound;
import io.sillage.ownership.Households.Household;
import io.sillage.testing.Covers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What owners say of their trips, and the yearly statement that rests on it. */
@TripTest
class StatementTests {

    private static final Instant LAST_YEAR = Instant.parse("2025-05-20T12:00:00Z");
    private static final int YEAR = 2025;

    @Autowired
    Garages garages;

    @Autowired
    Trips trips;

    @Autowired
    TripRemarks remarks;

    @Autowired
    Statements statements;

    @Autowired
    TripPersonalData data;

    @Autowired
    JdbcTemplate jdbc;

    private Household household;
    private TripId toTheOffice;
    private TripId home;

    @BeforeEach
    void twoTrips() {
        household = garages.any();
        toTheOffice = drive(LAST_YEAR);
        home = drive(LAST_YEAR.plusSeconds(3_600));
    }

    @Test
    @Covers("R36")
    void aTripIsPrivateUntilItsOwnerSaysOtherwise() {
        assertThat(remarks.own(household.owner(), home)).isEqualTo(TripRemark.NONE);
        say(toTheOffice, true, " Client Martin ", "visite\r\nsite");
        assertThat(remarks.own(household.owner(), toTheOffice))
                .isEqualTo(new TripRemark(true, "Client Martin", "visite\nsite"));
        assertThat(list(true)).containsExactly(toTheOffice);
        assertThat(list(false)).containsExactly(home);
        assertThat(list(null)).containsExactly(home, toTheOffice);
        say(toTheOffice, false, "", "");
        assertThat(list(true)).isEmpty();
        assertThat(garages.rows("trip.remark", toTheOffice)).isZero();
    }

    @Test
    void wordsAreSealedAndOfSomeLength() {
        say(home, false, "x".repeat(80), "y".repeat(1_000));
        assertThat(remarks.own(household.owner(), home).note()).hasSize(1_000);
        assertThat(jdbc.queryForObject("select words from trip.remark where trip = ?", byte[].class, home.value()))
                .asString(StandardCharsets.ISO_8859_1)
                .doesNotContain("xxxx");
        for (var bad : List.of(
                new TripRemark(false, "x".repeat(81), ""),
                new TripRemark(false, "", "y".repeat(1_001)),
                new TripRemark(false, "two\nlines", ""),
                new TripRemark(false, "", "a bell \u0007"))) {
            assertThatThrownBy(() -> say(home, false, bad.name(), bad.note())).isInstanceOf(BadRemark.class);
        }
    }

    @Test
    void nobodyElseSaysOrReadsAnything() {
        var stranger = garages.any().owner();
        assertThatThrownBy(() -> remarks.write(stranger, home, true, "", "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> remarks.own(stranger, home)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> statements.of(stranger, household.car(), YEAR)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> statements.close(stranger, household.car(), YEAR))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Covers("R36")
    void aClosedStatementStaysWhateverBecomesOfItsTrips() throws Exception {
        say(toTheOffice, true, "=Client", "");
        var open = statements.of(household.owner(), household.car(), YEAR);
        assertThat(open.isClosed()).isFalse();
        assertThat(open.lines()).singleElement().satisfies(line -> {
            assertThat(line.purpose()).isEqualTo("=Client");
            assertThat(line.metres()).isEqualTo(590);
            assertThat(line.begun()).hasToString("2025-05-20T14:00");
        });
        assertThat(open.privateMetres()).isEqualTo(590);

        var closed = statements.close(household.owner(), household.car(), YEAR);
        assertThat(closed.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256")
                                .digest(closed.csv().getBytes(StandardCharsets.UTF_8))));
        assertThat(closed.csv())
                .contains("2025-05-20,14:00,14:00,", ",'=Client,0.590\r\n", "total,,,,,private,0.590\r\n");

        assertThatThrownBy(() -> say(toTheOffice, false, "", "")).isInstanceOf(StatementClosed.class);
        assertThatThrownBy(() -> say(home, true, "", "")).isInstanceOf(StatementClosed.class);
        assertThatThrownBy(() -> statements.close(household.owner(), household.car(), YEAR))
                .isInstanceOf(StatementClosed.class);
        drive(LAST_YEAR.plusSeconds(7_200));
        assertThat(statements.of(household.owner(), household.car(), YEAR)).isEqualTo(closed);
        var nextYear = drive(Instant.parse("2025-12-31T23:00:00Z"));
        say(nextYear, true, "Client", "");
        assertThat(statements.of(household.owner(), household.car(), YEAR + 1).lines())
                .hasSize(1);
    }

    @Test
    void aLineThatWasChangedInTheDatabaseIsNoticed() {
        say(toTheOffice, true, "", "");
        statements.close(household.owner(), household.car(), YEAR);
        jdbc.update(
                "update trip.statement set sha256 = decode('00', 'hex') where period = ?",
                household.period().id().value());
        assertThatThrownBy(() -> statements.of(household.owner(), household.car(), YEAR))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aYearIsClosedWhenItIsOverAndOnlyAYearIsAsked() {
        assertThatThrownBy(() -> statements.close(household.owner(), household.car(), 2_100))
                .isInstanceOf(StatementTooEarly.class);
        assertThatThrownBy(() -> statements.of(household.owner(), household.car(), 1_970))
                .isInstanceOf(BadPeriod.class);
        assertThatThrownBy(() -> statements.of(household.owner(), household.car(), 9_999))
                .isInstanceOf(BadPeriod.class);
        assertThatThrownBy(() -> statements.of(household.owner(), household.car(), 2_016))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasSaidIsToldAndErased() {
        say(toTheOffice, true, "Client Martin", "");
        statements.close(household.owner(), household.car(), YEAR);
        assertThat(data.export(household.owner().account()).toString()).contains("Client Martin", "sha256");
        data.erase(household.owner().account());
        assertThat(garages.rows("trip.remark", toTheOffice)).isZero();
        assertThat(data.export(household.owner().account()))
                .allSatisfy(section -> assertThat(section.rows()).isEmpty());
    }

    private void say(TripId trip, boolean business, String name, String note) {
        remarks.write(household.owner(), trip, business, name, note);
    }

    private List<TripId> list(Boolean business) {
        var filter = new TripFilter(null, null, 0, 100, null, business);
        return trips.all(household.owner(), household.car(), filter).trips().stream()
                .map(Trip::id)
                .toList();
    }

    private TripId drive(Instant start) {
        return garages.recordAll(household.car(), AnyDrive.at(start, 1));
    }
}
