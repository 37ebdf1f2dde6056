package io.sillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.activation.Activations;
import io.sillage.dealer.Desk;
import io.sillage.edge.AnyTrip;
import io.sillage.garage.Garage;
import io.sillage.kernel.AccountId;
import io.sillage.ownership.CarsOnAccount;
import io.sillage.ownership.ClaimAnswer.SeeYourDealer;
import io.sillage.ownership.Claims;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Memberships;
import io.sillage.ownership.Ownership;
import io.sillage.privacy.PersonalData;
import io.sillage.staff.Colleagues;
import io.sillage.testing.PlatformTest;
import io.sillage.uplink.StateListener;
import io.sillage.uplink.Uplink;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * HOUSE 2, rule 6: each module answers export and erasure for its own tables. A person's row is any row, in whatever
 * table, that holds an id of hers: of her account, of a period in which she owned a car, or of a trip.
 */
@PlatformTest
class PersonalDataTests {

    /** What is not told: it says nothing of the person that the rest does not say. */
    private static final Map<String, String> NOT_TOLD = Map.of(
            "trip.chunk", "which part of a trip came when, told with the trip",
            "trip.open_trip", "that a trip waits for a part, told with the trip",
            "privacy.period_key", "a wrapped key");

    /** What stays: it names nobody any more. */
    private static final Map<String, String> STAYS = Map.of(
            "ownership.period", "that the car had an owner, under an account that is gone",
            "privacy.period_key", "that the key was destroyed, so that it is never made anew");

    @Autowired
    List<PersonalData> answers;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Memberships memberships;

    @Autowired
    CarsOnAccount cars;

    @Autowired
    Claims claims;

    @Autowired
    Activations activations;

    @Autowired
    Uplink uplink;

    @Autowired
    ObjectProvider<StateListener> states;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    JdbcClient jdbcClient;

    @Autowired
    Desk desk;

    private Household household;
    private List<UUID> ids;

    @BeforeEach
    void aPersonDrives() {
        household = new Households(accounts, garage, ownership).any();
        activations.vouchFor(household.period());
        memberships.rename(household.owner(), household.car(), "La bleue");
        var other = cars.add(household.owner(), Households.anyVin().value());
        if (claims.claim(household.owner(), other.id()) instanceof SeeYourDealer dealer) {
            desk.open(new Colleagues(jdbcClient).clerk(), dealer.code());
        }
        states.forEach(listener -> listener.stateReported(AnyTrip.stateOf(household.car())));
        ids = List.of(
                person().value(),
                household.period().id().value(),
                AnyTrip.of(household.car(), uplink),
                AnyTrip.unfinished(household.car(), uplink));
    }

    @Test
    void everyTableIsAnsweredForOnceByItsModule() {
        var answered =
                answers.stream().flatMap(answer -> answer.tables().stream()).toList();
        assertThat(answered).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(answered)).containsAll(new Tables(jdbc).all());
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.tables()).allMatch(table -> table.startsWith(module(answer) + ".")));
    }

    @Test
    void aDriveLeavesRowsInEveryModuleThatDrawsFromIt() {
        assertThat(naming(ids))
                .contains(
                        "account.account",
                        "activation.activation",
                        "coaching.trip_coaching",
                        "dealer.file",
                        "dealer.look_up",
                        "location.parked_place",
                        "ownership.added_car",
                        "ownership.claim",
                        "ownership.membership",
                        "ownership.period",
                        "privacy.choice",
                        "privacy.period_key",
                        "trip.car_state",
                        "trip.chunk",
                        "trip.open_trip",
                        "trip.trace",
                        "trip.trip");
    }

    @Test
    void whatIsKeptOfAPersonIsTold() {
        var told = answers.stream()
                .flatMap(answer -> answer.export(person()).stream())
                .filter(section -> !section.rows().isEmpty())
                .map(PersonalData.Section::name)
                .collect(Collectors.toSet());
        var kept = naming(ids);
        kept.removeAll(NOT_TOLD.keySet());
        assertThat(told).containsAll(kept);
    }

    @Test
    void nothingThatNamesThePersonStays() {
        answers.forEach(answer -> answer.erase(person()));
        assertThat(naming(ids)).isEqualTo(new TreeSet<>(STAYS.keySet()));
        assertThat(answers.stream().flatMap(answer -> answer.export(person()).stream()))
                .filteredOn(section -> !section.rows().isEmpty())
                .extracting(PersonalData.Section::name)
                .containsExactly("ownership.period");
    }

    @Test
    void aModuleThatDoesNotAnswerIsNoticed() {
        answers.stream().filter(answer -> !module(answer).equals("coaching")).forEach(answer -> answer.erase(person()));
        assertThat(naming(ids)).contains("coaching.trip_coaching");
    }

    private AccountId person() {
        return household.owner().account();
    }

    private static String module(PersonalData answer) {
        return answer.getClass().getPackageName().substring("io.sillage.".length());
    }

    private TreeSet<String> naming(List<UUID> wanted) {
        return new Tables(jdbc).naming(wanted);
    }
}
