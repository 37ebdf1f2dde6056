package io.sillage.dealer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.dealer.FileSeen.State;
import io.sillage.notification.Mail;
import io.sillage.notification.PostedLetters;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.NoObjection;
import io.sillage.ownership.Rights;
import io.sillage.ownership.SecondPersonNeeded;
import io.sillage.ownership.Successions;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Envelopes;
import io.sillage.privacy.Purpose;
import io.sillage.staff.Colleagues;
import io.sillage.staff.StaffMember;
import io.sillage.testing.Covers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Claire says that the car is still hers: nobody at the desk overrules her alone, nor before she has read of it (A16 d). */
@DealerTest
class SecondSignatureModuleTests {

    private static final String REASON = "Carte grise et facture d’achat concordent.";
    private static final Instant TODAY = Instant.parse("2026-11-24T09:00:00Z");

    @Autowired
    Desk desk;

    @Autowired
    Buyers buyers;

    @Autowired
    Rights rights;

    @Autowired
    Successions successions;

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
    void marcBuysClairesCar() {
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

    /** A16 (d). */
    @Test
    void whoConfirmedCannotAlsoSignAgainstTheOwnersWord() {
        var file = confirmMarc();
        successions.object(claire.owner(), claire.car());
        assertThat(desk.get(denis, file))
                .satisfies(seen -> assertThat(seen.state()).isEqualTo(State.DISPUTED))
                .satisfies(seen -> assertThat(seen.maySettle()).isFalse());
        assertThatThrownBy(() -> desk.settle(denis, file, true, REASON)).isInstanceOf(SecondPersonNeeded.class);
        assertOwner(claire);
    }

    @Test
    void theDatabaseItselfTakesNoSecondSignatureOfTheSamePerson() {
        confirmMarc();
        successions.object(claire.owner(), claire.car());
        assertThatThrownBy(() -> jdbc.sql("""
                        update ownership.succession set countersigned_by = signed_by, countersigned_at = now()
                        where vehicle = ?""").param(claire.car().value()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @Covers("R26")
    void aSecondPersonLetsItPassAndTheOwnerKnowsOfItADayAhead() {
        var file = confirmMarc();
        clock.moveTo(TODAY.plus(Duration.ofDays(6)).plus(Duration.ofHours(12)));
        successions.object(claire.owner(), claire.car());
        desk.settle(dora, file, true, REASON);
        var seen = desk.get(denis, file);
        assertThat(seen.state()).isEqualTo(State.OVERRULED);
        assertThat(seen.dueAt())
                .isBetween(
                        TODAY.plus(Duration.ofDays(7)).plus(Duration.ofHours(12)),
                        TODAY.plus(Duration.ofDays(7))
                                .plus(Duration.ofHours(12))
                                .plusSeconds(60));
        assertThat(subjectsTo(claire)).anyMatch(subject -> subject.contains("va passer"));
        assertOwner(claire);
        passWhatIsDue(seen.dueAt().minusSeconds(30));
        assertOwner(claire);
        passWhatIsDue(seen.dueAt());
        assertOwner(marc, claire);
        assertThat(desk.get(denis, file).state()).isEqualTo(State.OVER);
    }

    @Test
    void aSecondSignatureBringsNothingForward() {
        var file = confirmMarc();
        successions.object(claire.owner(), claire.car());
        desk.settle(dora, file, true, REASON);
        assertThat(desk.get(denis, file).dueAt()).isAfterOrEqualTo(TODAY.plus(Duration.ofDays(7)));
    }

    @Test
    void anOperatorMayBeTheSecond() {
        var file = confirmMarc();
        successions.object(claire.owner(), claire.car());
        var operator = colleagues.operator();
        assertThat(desk.all(operator)).anyMatch(seen -> seen.id().equals(file) && seen.maySettle());
        desk.settle(operator, file, true, REASON);
        assertThat(desk.get(denis, file).state()).isEqualTo(State.OVERRULED);
    }

    @Test
    void anObjectionThatIsRightLeavesTheCarWhereItIs() {
        var file = confirmMarc();
        successions.object(claire.owner(), claire.car());
        desk.settle(dora, file, false, REASON);
        assertThat(desk.get(denis, file).state()).isEqualTo(State.UPHELD);
        assertThat(subjectsTo(claire)).anyMatch(subject -> subject.contains("reste la vôtre"));
        assertThat(subjectsTo(marc)).anyMatch(subject -> subject.contains("pas attribuée"));
        passWhatIsDue(TODAY.plus(Duration.ofDays(30)));
        assertOwner(claire);
        assertThatThrownBy(() -> desk.settle(dora, file, true, REASON)).isInstanceOf(NoObjection.class);
    }

    private UUID confirmMarc() {
        var vin = buyers.vinOf(claire);
        var file = desk.open(denis, buyers.codeOf(marc.owner(), vin));
        desk.confirm(denis, file, new Evidence(true, true, vin, REASON));
        return file;
    }

    private void passWhatIsDue(Instant at) {
        clock.moveTo(at);
        buyers.passWhatIsDue();
    }

    private void assertOwner(Household who) {
        assertOwner(who, who);
    }

    private void assertOwner(Household who, Household whoseCar) {
        assertThat(rights.require(who.owner(), whoseCar.car(), Purpose.VEHICLE).owner())
                .isEqualTo(who.owner().account());
    }

    private List<String> subjectsTo(Household person) {
        return new PostedLetters(jdbc, envelopes, json)
                .to(person.mail()).stream().map(Mail::subject).toList();
    }
}
