package io.sillage.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;

import io.sillage.account.Accounts;
import io.sillage.account.BadMailAddress;
import io.sillage.garage.Garage;
import io.sillage.kernel.Cars;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.notification.Letters;
import io.sillage.notification.Mail;
import io.sillage.notification.PostedLetters;
import io.sillage.ownership.Households.Household;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Envelopes;
import io.sillage.privacy.Purpose;
import io.sillage.testing.ModuleTest;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import tools.jackson.databind.json.JsonMapper;

/** Claire lets Paul see her car, until she does not (A20, A22, A23). */
@ModuleTest
class SharingModuleTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Set<Purpose> TRIPS = EnumSet.of(Purpose.DRIVING_DATA);
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Sharing sharing;

    @Autowired
    Rights rights;

    @Autowired
    Memberships memberships;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Envelopes envelopes;

    @Autowired
    JsonMapper json;

    @MockitoSpyBean
    Letters letters;

    private Household claire;
    private SignedIn paul;
    private String paulsMail;

    @BeforeEach
    void twoPeople() {
        clock.moveTo(NOON.minus(Duration.ofHours(1)));
        var households = new Households(accounts, garage, ownership);
        claire = households.any();
        paulsMail = "paul" + COUNT.incrementAndGet() + "@example.org";
        paul = households.person(paulsMail);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void heSeesWhatHeWasLetSeeAndNothingBefore() {
        invite(TRIPS, null);
        assertSeesNothing(paul);
        var one = accept();
        var part = rights.requireToSee(paul, claire.car(), Purpose.DRIVING_DATA);
        assertThat(part.id()).isEqualTo(claire.period().id());
        assertThat(part.from()).isEqualTo(one.from());
        assertThat(rights.requireToSee(paul, claire.car(), Purpose.VEHICLE)).isEqualTo(part);
        assertThatThrownBy(() -> rights.requireToSee(paul, claire.car(), Purpose.FIND_MY_CAR))
                .isInstanceOf(NotFound.class);
        assertThat(memberships.of(paul)).extracting(Cars.Named::id).containsExactly(claire.car());
        assertThat(rights.requireToSee(claire.owner(), claire.car(), Purpose.FIND_MY_CAR))
                .isEqualTo(claire.period());
    }

    @Test
    void heMayDoNothingToTheCar() {
        invite(Sharing.OFFERED, null);
        accept();
        assertThatThrownBy(() -> rights.require(paul, claire.car(), Purpose.VEHICLE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sharing.all(paul, claire.car())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sharing.invite(paul, claire.car(), "x@example.org", TRIPS, null))
                .isInstanceOf(NotFound.class);
        assertThat(rights.periodsOf(paul.account())).isEmpty();
    }

    @Test
    void hisTimeEndsByItself() {
        invite(TRIPS, NOON);
        accept();
        clock.moveTo(NOON.minusSeconds(20));
        assertThat(rights.requireToSee(paul, claire.car(), Purpose.DRIVING_DATA))
                .isNotNull();
        clock.moveTo(NOON);
        assertSeesNothing(paul);
    }

    @Test
    void theRightIsForItsOwnInstant() {
        invite(TRIPS, NOON);
        var one = accept();
        assertThat(one.maySee(Purpose.DRIVING_DATA, NOON.minusMillis(1))).isTrue();
        assertThat(one.maySee(Purpose.DRIVING_DATA, NOON)).isFalse();
        assertThat(one.maySee(Purpose.DRIVING_DATA, one.from())).isTrue();
        assertThat(one.maySee(Purpose.DRIVING_DATA, one.from().minusMillis(1))).isFalse();
        assertThat(one.maySee(Purpose.COACHING, NOON.minusMillis(1))).isFalse();
    }

    @Test
    void whoIsPutOutIsOutAtOnce() {
        invite(TRIPS, null);
        var one = accept();
        assertThat(sharing.all(claire.owner(), claire.car())).containsExactly(one);
        sharing.end(claire.owner(), claire.car(), one.id());
        assertSeesNothing(paul);
        assertThat(sharing.all(claire.owner(), claire.car())).isEmpty();
        assertThat(subjectsTo(paulsMail)).anyMatch(subject -> subject.contains("n’avez plus accès"));
    }

    @Test
    void heMayLeaveByHimselfAndPutNobodyElseOut() {
        invite(TRIPS, null);
        var one = accept();
        var stranger = new Households(accounts, garage, ownership).any();
        assertThatThrownBy(() -> sharing.end(stranger.owner(), claire.car(), one.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sharing.end(stranger.owner(), stranger.car(), one.id()))
                .isInstanceOf(NotFound.class);
        sharing.end(paul, claire.car(), one.id());
        assertSeesNothing(paul);
        assertThat(subjectsTo(claire.mail())).anyMatch(subject -> subject.contains("est retiré"));
    }

    @Test
    void coUsersLeaveWithTheOwnership() {
        invite(TRIPS, null);
        accept();
        sharing.invite(claire.owner(), claire.car(), "other@example.org", TRIPS, null);
        ownership.end(claire.car(), clock.instant());
        assertSeesNothing(paul);
        assertThat(jdbc.sql("select count(*) from ownership.co_user where period = ?")
                        .param(claire.period().id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
        ownership.begin(
                claire.car(),
                new Households(accounts, garage, ownership).any().owner().account(),
                clock.instant());
        assertSeesNothing(paul);
        assertThat(subjectsTo(paulsMail)).anyMatch(subject -> subject.contains("n’avez plus accès"));
    }

    @Test
    void anInvitationIsForWhoReadsItsMailboxHoweverItIsSpelt() {
        sharing.invite(
                claire.owner(),
                claire.car(),
                paulsMail.replace("@", "+voiture@").toUpperCase(Locale.ROOT),
                TRIPS,
                null);
        var id = sharing.offeredTo(paul).getFirst().id();
        var other = new Households(accounts, garage, ownership).any().owner();
        assertThat(sharing.offeredTo(other)).isEmpty();
        assertThatThrownBy(() -> sharing.accept(other, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sharing.accept(claire.owner(), id)).isInstanceOf(NotFound.class);
        assertThat(sharing.accept(paul, id).person()).isEqualTo(paul.account());
        assertThatThrownBy(() -> sharing.accept(paul, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoHasNotShownThatTheMailboxIsHisIsOfferedNothing() {
        invite(TRIPS, null);
        jdbc.sql("update account.account set activated = null where id = ?")
                .param(paul.account().value())
                .update();
        assertThat(sharing.offeredTo(paul)).isEmpty();
    }

    @Test
    void anInvitationIsGoodForSevenDaysAndNotAMomentLonger() {
        invite(TRIPS, null);
        clock.advance(Sharing.INVITED_FOR.minusSeconds(30));
        assertThat(sharing.offeredTo(paul)).hasSize(1);
        clock.advance(Duration.ofMinutes(1));
        assertThat(sharing.offeredTo(paul)).isEmpty();
    }

    @Test
    void whatIsTakenBackOrDeclinedIsGone() {
        invite(TRIPS, null);
        var id = sharing.invitations(claire.owner(), claire.car()).getFirst().id();
        assertThatThrownBy(() -> sharing.withdraw(paul, claire.car(), id)).isInstanceOf(NotFound.class);
        sharing.withdraw(claire.owner(), claire.car(), id);
        assertThat(sharing.offeredTo(paul)).isEmpty();
        invite(TRIPS, null);
        sharing.decline(paul, sharing.offeredTo(paul).getFirst().id());
        assertThat(sharing.invitations(claire.owner(), claire.car())).isEmpty();
    }

    @Test
    void badInvitationsAreRefused() {
        assertThatThrownBy(() -> sharing.invite(claire.owner(), claire.car(), "no address", TRIPS, null))
                .isInstanceOf(BadMailAddress.class);
        assertThatThrownBy(() -> sharing.invite(
                        claire.owner(),
                        claire.car(),
                        paulsMail,
                        TRIPS,
                        clock.instant().minusSeconds(1)))
                .isInstanceOf(SharingEndRefused.class);
        for (int i = 0; i < Sharing.MOST; i++) {
            sharing.invite(claire.owner(), claire.car(), "p" + i + "@example.org", TRIPS, null);
        }
        assertThatThrownBy(() -> invite(TRIPS, null)).isInstanceOf(TooManyPeople.class);
    }

    @Test
    void eachChangeIsToldToBothWithIt() {
        invite(TRIPS, null);
        assertThat(subjectsTo(paulsMail)).anyMatch(subject -> subject.contains("vous invite"));
        assertThat(subjectsTo(claire.mail())).anyMatch(subject -> subject.contains("Vous donnez accès"));
        accept();
        assertThat(subjectsTo(paulsMail)).anyMatch(subject -> subject.contains("Vous avez accès"));
        assertThat(subjectsTo(claire.mail())).anyMatch(subject -> subject.contains("voit maintenant"));
    }

    @Test
    void whatCannotBeToldDoesNotHappen() {
        invite(TRIPS, null);
        var id = sharing.offeredTo(paul).getFirst().id();
        doThrow(new IllegalStateException("the outbox is shut"))
                .when(letters)
                .post(eq(claire.owner().account()), eq(claire.car()), eq("ownership.mail-shared"), any(), any());
        assertThatThrownBy(() -> sharing.accept(paul, id)).isInstanceOf(IllegalStateException.class);
        assertSeesNothing(paul);
        assertThat(sharing.offeredTo(paul)).hasSize(1);
    }

    private void invite(Set<Purpose> sees, @Nullable Instant until) {
        sharing.invite(claire.owner(), claire.car(), paulsMail, sees, until);
    }

    private CoUser accept() {
        return sharing.accept(paul, sharing.offeredTo(paul).getFirst().id());
    }

    private void assertSeesNothing(SignedIn who) {
        for (var purpose : Purpose.values()) {
            VehicleId car = claire.car();
            assertThatThrownBy(() -> rights.requireToSee(who, car, purpose)).isInstanceOf(NotFound.class);
        }
        assertThat(memberships.of(who)).isEmpty();
    }

    private List<String> subjectsTo(String mail) {
        return new PostedLetters(jdbc, envelopes, json)
                .to(mail).stream().map(Mail::subject).toList();
    }
}
