package io.sillage.dealer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.dealer.FileSeen.State;
import io.sillage.garage.Vin;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.notification.Mail;
import io.sillage.notification.PostedLetters;
import io.sillage.ownership.CarsOnAccount;
import io.sillage.ownership.ClaimUnknown;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.NoObjection;
import io.sillage.ownership.Rights;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Envelopes;
import io.sillage.privacy.Purpose;
import io.sillage.staff.Colleagues;
import io.sillage.staff.StaffMember;
import io.sillage.testing.Covers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The dealer confirms owners (R17, R26), and takes a car from nobody: each way that he might try is refused (A16). */
@DealerTest
class DeskModuleTests {

    private static final String REASON = "Carte grise et facture d’achat concordent.";
    private static final Instant TODAY = Instant.parse("2026-11-24T09:00:00Z");

    @Autowired
    Desk desk;

    @Autowired
    Buyers buyers;

    @Autowired
    Rights rights;

    @Autowired
    CarsOnAccount cars;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Envelopes envelopes;

    @Autowired
    JsonMapper json;

    private Colleagues colleagues;
    private StaffMember denis;
    private StaffMember dora;
    private Household claire;
    private Household marc;

    @BeforeEach
    void aDealership() {
        clock.moveTo(TODAY);
        colleagues = new Colleagues(jdbc);
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
    @Covers({"R17", "R26"})
    void whoseCodeAndPapersHeHasSeenIsTheOwner() {
        var vin = buyers.freeCar();
        var file = open(marc.owner(), vin);
        assertThat(desk.get(denis, file).state()).isEqualTo(State.OPEN);
        desk.confirm(denis, file, evidence(vin));
        assertThat(desk.get(denis, file)).satisfies(seen -> {
            assertThat(seen.state()).isEqualTo(State.GIVEN);
            assertThat(seen.deeds()).extracting(FileSeen.Deed::by).containsExactly(denis.name(), denis.name());
            assertThat(seen.deeds().getLast().reason()).isEqualTo(REASON);
        });
        assertThat(cars.all(marc.owner()))
                .anyMatch(car -> car.isOwned() && car.vin().equals(vin));
        assertThat(subjectsTo(marc)).anyMatch(subject -> subject.contains("enregistré comme propriétaire"));
    }

    @Test
    void whatTheDeskShowsIsMasked() {
        var vin = buyers.vinOf(claire);
        var seen = desk.get(denis, open(marc.owner(), vin));
        assertThat(seen.shown().initials()).isEqualTo("C.");
        assertThat(seen.shown().mail())
                .isEqualTo(marc.mail().charAt(0) + "•••"
                        + marc.mail().substring(marc.mail().indexOf('@')));
        assertThat(seen.toString())
                .doesNotContain(
                        marc.mail(), claire.mail(), vin.value(), claire.owner().name());
        assertThat(seen.owned()).isTrue();
    }

    /** A16 (a). */
    @Test
    void aFileOfAnotherDealershipIsNotThere() {
        var vin = buyers.freeCar();
        var file = open(marc.owner(), vin);
        var elsewhere = colleagues.clerk();
        assertThatThrownBy(() -> desk.confirm(elsewhere, file, evidence(vin))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.get(elsewhere, file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.settle(elsewhere, file, true, REASON)).isInstanceOf(NotFound.class);
        assertThat(desk.all(elsewhere)).isEmpty();
        assertNobodyOwns(vin);
    }

    /** A16 (b). */
    @Test
    void withoutAnOpenFileNobodyIsConfirmed() {
        var vin = buyers.freeCar();
        assertThatThrownBy(() -> desk.confirm(denis, UUID.randomUUID(), evidence(vin)))
                .isInstanceOf(NotFound.class);
        var file = open(marc.owner(), vin);
        clock.moveTo(TODAY.plus(Desk.OPEN).plusSeconds(60));
        assertThatThrownBy(() -> desk.confirm(denis, file, evidence(vin))).isInstanceOf(FileEnded.class);
        assertThat(desk.get(denis, file).state()).isEqualTo(State.ENDED);
        assertNobodyOwns(vin);
        clock.moveTo(TODAY.plus(Desk.OPEN).minusSeconds(60));
        desk.confirm(denis, file, evidence(vin));
        assertThatThrownBy(() -> desk.confirm(denis, file, evidence(vin))).isInstanceOf(FileEnded.class);
    }

    /** A16 (c). */
    @Test
    void withoutThePapersNobodyIsConfirmed() {
        var vin = buyers.freeCar();
        var other = buyers.freeCar();
        var file = open(marc.owner(), vin);
        assertThatThrownBy(() -> desk.confirm(denis, file, new Evidence(false, true, vin, REASON)))
                .isInstanceOf(PapersMissing.class);
        assertThatThrownBy(() -> desk.confirm(denis, file, new Evidence(true, false, vin, REASON)))
                .isInstanceOf(PapersMissing.class);
        assertThatThrownBy(() -> desk.confirm(denis, file, evidence(other))).isInstanceOf(ClaimUnknown.class);
        assertNobodyOwns(vin);
        assertNobodyOwns(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456789", "          ", "a\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200bb"})
    void withoutAReasonNobodyIsConfirmed(String reason) {
        var vin = buyers.freeCar();
        var file = open(marc.owner(), vin);
        assertThatThrownBy(() -> desk.confirm(denis, file, new Evidence(true, true, vin, reason)))
                .isInstanceOf(ReasonMissing.class);
        assertNobodyOwns(vin);
    }

    @Test
    void aReasonTakesTenToFiveHundredCharacters() {
        assertThat(Reason.of("1234567890")).isEqualTo("1234567890");
        assertThat(Reason.of("x".repeat(500))).hasSize(500);
        assertThatThrownBy(() -> Reason.of("x".repeat(501))).isInstanceOf(ReasonMissing.class);
    }

    /** A16 (d): he is told, and has his time; nobody at the desk gives his car away meanwhile. */
    @Test
    void aCarThatHasAnOwnerPassesAfterHisTimeToObject() {
        var file = confirmMarc();
        assertThat(desk.get(denis, file).state()).isEqualTo(State.WAITING);
        assertThat(subjectsTo(claire)).anyMatch(subject -> subject.contains("nouveau propriétaire"));
        assertOwner(claire);
        assertThatThrownBy(() -> desk.settle(dora, file, true, REASON)).isInstanceOf(NoObjection.class);
        assertOwner(claire);
    }

    @Test
    void anOperatorHasNoDesk() {
        var operator = colleagues.operator();
        var vin = buyers.freeCar();
        var code = buyers.codeOf(marc.owner(), vin);
        assertThatThrownBy(() -> desk.open(operator, code)).isInstanceOf(NotFound.class);
        var file = desk.open(denis, code);
        assertThatThrownBy(() -> desk.confirm(operator, file, evidence(vin))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.get(operator, file)).isInstanceOf(NotFound.class);
    }

    private UUID confirmMarc() {
        var vin = buyers.vinOf(claire);
        var file = open(marc.owner(), vin);
        desk.confirm(denis, file, evidence(vin));
        return file;
    }

    private UUID open(SignedIn buyer, Vin vin) {
        return desk.open(denis, buyers.codeOf(buyer, vin));
    }

    private static Evidence evidence(Vin vin) {
        return new Evidence(true, true, vin, REASON);
    }

    private void assertOwner(Household who) {
        assertThat(rights.require(who.owner(), who.car(), Purpose.VEHICLE).owner())
                .isEqualTo(who.owner().account());
    }

    private void assertNobodyOwns(Vin vin) {
        assertThat(buyers.isOwned(vin)).isFalse();
    }

    private List<String> subjectsTo(Household person) {
        return new PostedLetters(jdbc, envelopes, json)
                .to(person.mail()).stream().map(Mail::subject).toList();
    }
}
