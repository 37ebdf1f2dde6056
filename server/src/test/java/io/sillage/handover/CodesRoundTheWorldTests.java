package io.sillage.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.Refusal;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.CarsOnAccount;
import io.sillage.ownership.ClaimAnswer.SeeYourDealer;
import io.sillage.ownership.Claimants;
import io.sillage.ownership.Claims;
import io.sillage.ownership.Households;
import io.sillage.platform.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * F14, F16: the codes of sellers, of screens and for dealers last as long as they are said to, to the second, wherever the server stands:
 * over the changes of clocks both ways, in fifty zones.
 */
@HandOverTest
@Isolated
class CodesRoundTheWorldTests {

    private static final Instant BEFORE_BOTH = Instant.parse("2027-01-01T00:00:00Z");
    private static final Duration STEP = Duration.ofSeconds(2);
    private static final Duration DEALERS = Duration.ofDays(30);

    @Autowired
    Sellers sellers;

    @Autowired
    SellersSide sellersSide;

    @Autowired
    BuyersSide buyersSide;

    @Autowired
    ScreenCodes screens;

    @Autowired
    CarsOnAccount cars;

    @Autowired
    Claims claims;

    @Autowired
    Claimants claimants;

    @Autowired
    MovableClock clock;

    private final TimeZone here = TimeZone.getDefault();
    private VehicleId car = VehicleId.random();
    private SignedIn marc;
    private SignedIn claire;

    static Stream<ZoneId> zones() {
        var all = new TreeSet<>(ZoneId.getAvailableZoneIds());
        int step = all.size() / 45;
        var spread = Stream.iterate(0, i -> i < all.size(), i -> i + step)
                .map(i -> all.stream().skip(i).findFirst().orElseThrow());
        return Stream.concat(spread, Stream.of("Africa/Cairo", "Australia/Lord_Howe", "Europe/Paris", "UTC"))
                .map(ZoneId::of);
    }

    @BeforeEach
    void aSellerAndABuyer() {
        var household = sellers.any();
        claire = household.owner();
        car = household.car();
        marc = sellers.any().owner();
    }

    @AfterEach
    void backHome() {
        TimeZone.setDefault(here);
        clock.reset();
    }

    @ParameterizedTest
    @MethodSource("zones")
    void eachCodeLastsAsLongAsItIsSaidTo(ZoneId zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        changesOfClocks(zone).forEach(change -> {
            aScreensCode(change);
            aSellersCode(change);
            aDealersCode(change);
        });
    }

    private void aScreensCode(Instant change) {
        var until = begin(change, ScreenCodes.LIFETIME);
        var soon = AccountId.random();
        screens.show(soon, car);
        var first = sellers.onScreen(car);
        clock.moveTo(until.minus(STEP));
        assertThatCode(() -> screens.check(soon, car.value(), first)).doesNotThrowAnyException();

        until = begin(change, ScreenCodes.LIFETIME);
        var late = AccountId.random();
        screens.show(late, car);
        var second = sellers.onScreen(car);
        clock.moveTo(until.plus(STEP));
        assertThatThrownBy(() -> screens.check(late, car.value(), second)).isInstanceOf(PossessionRefused.class);
    }

    private void aSellersCode(Instant change) {
        var until = begin(change, sellersSide.time());
        sellersSide.begin(claire, car);
        var code = sellersSide.findCode(claire, car).orElseThrow().shown();
        clock.moveTo(until.minus(STEP));
        assertThat(sellersSide.find(claire, car)).isPresent();
        clock.moveTo(until.plus(STEP));
        assertThat(sellersSide.find(claire, car)).isEmpty();
        assertThatThrownBy(() -> buyersSide.enter(marc, code)).isInstanceOf(Refusal.class);
    }

    private void aDealersCode(Instant change) {
        var until = begin(change, DEALERS);
        var place = cars.add(marc, Households.anyVin().value()).id();
        var dealer = (SeeYourDealer) claims.claim(marc, place);
        clock.moveTo(until.minus(STEP));
        assertThat(claimants.find(dealer.code())).isPresent();
        clock.moveTo(until.plus(STEP));
        assertThat(claimants.find(dealer.code())).isEmpty();
        cars.remove(marc, place);
    }

    /** Begins so that half of a lifetime lies before the change; says when it is over. */
    private Instant begin(Instant change, Duration lifetime) {
        var now = change.minus(lifetime.dividedBy(2));
        clock.moveTo(now);
        return now.plus(lifetime);
    }

    /** The next two, which go both ways; where clocks never change, a moment like any other. */
    private static Stream<Instant> changesOfClocks(ZoneId zone) {
        var first = zone.getRules().nextTransition(BEFORE_BOTH);
        if (first == null) {
            return Stream.of(BEFORE_BOTH);
        }
        var second = Objects.requireNonNullElse(zone.getRules().nextTransition(first.getInstant()), first);
        return Stream.of(first.getInstant(), second.getInstant());
    }
}
