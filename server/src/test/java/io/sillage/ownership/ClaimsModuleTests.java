package io.sillage.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.garage.Vin;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.notification.PostedLetters;
import io.sillage.orders.Orders;
import io.sillage.ownership.ClaimAnswer.SeeYourDealer;
import io.sillage.ownership.ClaimAnswer.Yours;
import io.sillage.ownership.Confirmation.Given;
import io.sillage.ownership.Confirmation.Waiting;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Envelopes;
import io.sillage.privacy.Purpose;
import io.sillage.testing.Covers;
import io.sillage.testing.ModuleTest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** How somebody becomes known as the owner of a car: by the order, by the dealer, and never by the VIN alone (A21). */
@ModuleTest
class ClaimsModuleTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    CarsOnAccount cars;

    @Autowired
    Claims claims;

    @Autowired
    Claimants claimants;

    @Autowired
    Orders orders;

    @Autowired
    Rights rights;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Envelopes envelopes;

    @Autowired
    JsonMapper json;

    private Households households;
    private DealerDesk desk;
    private String mail;
    private SignedIn claire;
    private VehicleId car;
    private Vin vin;

    @BeforeEach
    void claireAndACar() {
        desk = new DealerDesk(claims, claimants);
        households = new Households(accounts, garage, ownership);
        mail = "claire.roy" + COUNT.incrementAndGet() + "@example.org";
        claire = households.person(mail);
        car = households.car();
        vin = garage.car(car).vin();
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({"%s", "' %s '", "%S", "claire.roy+voiture%d@example.org"})
    @Covers({"R19", "R20"})
    void whoseAddressStandsOnTheOrderIsTheOwnerHoweverItIsSpelt(String spelling) {
        var written =
                spelling.contains("%d") ? mail.replace("@", "+voiture@") : String.format(Locale.ROOT, spelling, mail);
        orders.record(vin, written);
        assertThat(claim(claire)).isEqualTo(new Yours(car));
        assertThat(rights.require(claire, car, Purpose.VEHICLE).owner()).isEqualTo(claire.account());
        assertThat(letters().last(mail).subject()).contains("propriétaire", "UX 250h");
    }

    @Test
    @Covers("R20")
    void whoseAddressDoesNotStandOnTheOrderSeesTheDealer() {
        assertThat(claim(claire)).isInstanceOf(SeeYourDealer.class);
        orders.record(vin, "somebody.else@example.org");
        assertThat(claim(claire)).isInstanceOf(SeeYourDealer.class);
        assertNotHis(claire);
    }

    @Test
    void anAddressThatHeHasNotShownToBeHisDoesNotCount() {
        orders.record(vin, mail);
        jdbc.sql("update account.account set activated = null where id = ?")
                .param(claire.account().value())
                .update();
        assertThat(claim(claire)).isInstanceOf(SeeYourDealer.class);
        assertNotHis(claire);
    }

    @Test
    void theOrderCountsForTheFirstOwnerAlone() {
        orders.record(vin, mail);
        claim(claire);
        cars.remove(claire, car.value());
        assertThat(claim(claire)).isInstanceOf(SeeYourDealer.class);
        assertNotHis(claire);
    }

    @Test
    @Covers({"R7", "R19"})
    void aSecondWishIsRefusedAndTheOwnerIsToldOnce() {
        var owner = households.any();
        var ownedVin = garage.car(owner.car()).vin();
        orders.record(ownedVin, mail);
        var place = cars.add(claire, ownedVin.value()).id();
        assertThat(claims.claim(claire, place)).isInstanceOf(SeeYourDealer.class);
        assertThat(claims.claim(claire, place)).isInstanceOf(SeeYourDealer.class);
        assertThat(rights.require(owner.owner(), owner.car(), Purpose.VEHICLE)).isEqualTo(owner.period());
        await().untilAsserted(() -> assertThat(letters().to(owner.mail()))
                .singleElement()
                .satisfies(letter -> assertThat(letter.subject()).contains("Quelqu’un demande")));
    }

    @Test
    void whatIsSaidOfAnUnknownCarIsWhatIsSaidOfAnothers() {
        var unknown = cars.add(claire, Households.anyVin().value());
        var foreign = cars.add(claire, garage.car(households.any().car()).vin().value());
        assertThat(foreign)
                .usingRecursiveComparison()
                .ignoringFields("id", "vin")
                .isEqualTo(unknown);
        assertThat(claims.claim(claire, foreign.id()))
                .usingRecursiveComparison()
                .ignoringFields("code", "endsAt")
                .isEqualTo(claims.claim(claire, unknown.id()));
        assertThat(claims.findAnswer(claire, foreign.id())).isPresent();
        assertThat(claims.findAnswer(claire, unknown.id())).isPresent();
    }

    @Test
    @Covers({"R17", "R26"})
    void theDealerConfirmsWhoShowsTheCode() {
        var code = codeOf(claire);
        var period = given(desk.confirm(code.toLowerCase(Locale.ROOT).replace("-", " "), vin));
        assertThat(period.owner()).isEqualTo(claire.account());
        assertThat(rights.require(claire, car, Purpose.VEHICLE)).isEqualTo(period);
        assertThat(letters().last(mail).subject()).contains("propriétaire");
        assertThat(claim(claire)).isEqualTo(new Yours(car));
        assertThatThrownBy(() -> desk.confirm(code, vin)).isInstanceOf(ClaimUnknown.class);
    }

    @Test
    void aCodeIsGoodForItsCarAlone() {
        var code = codeOf(claire);
        var other = garage.car(households.car()).vin();
        assertThatThrownBy(() -> desk.confirm(code, other)).isInstanceOf(ClaimUnknown.class);
        assertThatThrownBy(() -> desk.confirm("AAAA-AAAA", vin)).isInstanceOf(ClaimUnknown.class);
        assertNotHis(claire);
    }

    @Test
    void aCodeIsGoodForThirtyDays() {
        var made = clock.instant();
        var code = codeOf(claire);
        clock.moveTo(made.plus(Claims.LIFETIME).plusSeconds(60));
        assertThatThrownBy(() -> desk.confirm(code, vin)).isInstanceOf(ClaimUnknown.class);
        clock.moveTo(made.plus(Claims.LIFETIME).minusSeconds(60));
        assertThat(given(desk.confirm(code, vin)).owner()).isEqualTo(claire.account());
    }

    @Test
    void theDealerCannotTakeACarFromItsOwner() {
        var owner = households.any();
        var ownedVin = garage.car(owner.car()).vin();
        var answer = claims.claim(claire, cars.add(claire, ownedVin.value()).id());
        assertThat(answer)
                .isInstanceOfSatisfying(
                        SeeYourDealer.class,
                        dealer -> assertThat(desk.confirm(dealer.code(), ownedVin))
                                .isInstanceOf(Waiting.class));
        assertThat(rights.require(owner.owner(), owner.car(), Purpose.VEHICLE)).isEqualTo(owner.period());
    }

    @Test
    void ofTwoWhomTheDealerConfirmsOneGetsTheCar() throws InterruptedException, ExecutionException {
        var codes = List.of(codeOf(claire), codeOf(households.person("marc" + mail)));
        var confirming = codes.stream()
                .<Callable<Boolean>>map(code -> () -> {
                    try {
                        return desk.confirm(code, vin) instanceof Given;
                    } catch (AlreadyOwned refused) {
                        return false;
                    }
                })
                .toList();
        int yes = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(confirming)) {
                yes += answer.get() ? 1 : 0;
            }
        }
        assertThat(yes).isOne();
    }

    @Test
    void whoAsksTwiceAtOnceGetsACodeBothTimes() throws InterruptedException, ExecutionException {
        var place = cars.add(claire, vin.value()).id();
        Callable<ClaimAnswer> ask = () -> claims.claim(claire, place);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(List.of(ask, ask, ask, ask))) {
                assertThat(answer.get()).isInstanceOf(SeeYourDealer.class);
            }
        }
        assertThat(claims.findAnswer(claire, place)).isPresent();
    }

    @Test
    void aPlaceOnAnothersAccountIsNotFound() {
        var place = cars.add(claire, vin.value()).id();
        var stranger = households.person("marc" + mail);
        assertThatThrownBy(() -> claims.claim(stranger, place)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> claims.claim(stranger, UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cars.remove(stranger, place)).isInstanceOf(NotFound.class);
    }

    @Test
    void aClaimThatEndedIsForgotten(@Autowired ClaimWatch watch) {
        codeOf(claire);
        clock.advance(Claims.LIFETIME.plus(Duration.ofMinutes(1)));
        watch.forgetEnded();
        assertThat(jdbc.sql("select count(*) from ownership.claim where person = ?")
                        .param(claire.account().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static OwnershipPeriod given(Confirmation confirmation) {
        return ((Given) confirmation).period();
    }

    private ClaimAnswer claim(SignedIn who) {
        return claims.claim(who, cars.add(who, vin.value()).id());
    }

    private String codeOf(SignedIn who) {
        return claim(who) instanceof SeeYourDealer dealer ? dealer.code() : "";
    }

    private void assertNotHis(SignedIn who) {
        assertThatThrownBy(() -> rights.require(who, car, Purpose.VEHICLE)).isInstanceOf(NotFound.class);
    }

    private PostedLetters letters() {
        return new PostedLetters(jdbc, envelopes, json);
    }
}
