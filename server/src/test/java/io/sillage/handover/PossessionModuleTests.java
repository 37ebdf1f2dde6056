package io.sillage.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.sillage.handover.ScreenCode.Shown;
import io.sillage.kernel.SignedIn;
import io.sillage.ownership.Households.Household;
import io.sillage.platform.MovableClock;
import io.sillage.uplink.CommandAnswered;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The buyer shows that he has the car, by its odometer or by a code on its screen (G15). */
@HandOverTest
class PossessionModuleTests {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    @Autowired
    Sellers sellers;

    @Autowired
    SellersSide sellersSide;

    @Autowired
    BuyersSide buyersSide;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    private Household claire;
    private SignedIn marc;
    private UUID sale;

    @BeforeEach
    void aBuyerWhoHasEnteredHisCode() {
        clock.moveTo(NOW);
        claire = sellers.any();
        marc = sellers.any().owner();
        sale = sale(claire, marc);
        sellers.says(claire.car(), 45_312_900, NOW.minusSeconds(3600));
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(longs = {45_312, 45_317})
    void anOdometerMayHaveGoneOnByFiveKilometres(long read) {
        assertThat(buyersSide.proveByOdometer(marc, sale, read).provenAt()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {45_311, 45_318, 0, -1, 45_312_900})
    void anythingElseIsNotWhatItStandsAt(long read) {
        assertThatThrownBy(() -> buyersSide.proveByOdometer(marc, sale, read))
                .isInstanceOf(PossessionRefused.class)
                .hasMessageNotContaining("45");
    }

    @Test
    void itIsReadThreeTimesAndThenNotEvenRight() {
        for (int i = 0; i < BuyersSide.READINGS; i++) {
            assertThatThrownBy(() -> buyersSide.proveByOdometer(marc, sale, 1)).isInstanceOf(PossessionRefused.class);
        }
        assertThatThrownBy(() -> buyersSide.proveByOdometer(marc, sale, 45_312)).isInstanceOf(PossessionTries.class);
        buyersSide.showCode(marc, sale);
        assertThat(buyersSide.proveByCode(marc, sale, screen()).provenAt()).isNotNull();
    }

    @Test
    void manyReadingsAtOnceDoNotSlipThroughTogether() throws InterruptedException, ExecutionException {
        Callable<Class<?>> read = () -> {
            try {
                buyersSide.proveByOdometer(marc, sale, 1);
                return Void.class;
            } catch (PossessionRefused | PossessionTries refused) {
                return refused.getClass();
            }
        };
        int refused = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer :
                    threads.invokeAll(Stream.generate(() -> read).limit(8).toList())) {
                refused += answer.get().equals(PossessionRefused.class) ? 1 : 0;
            }
        }
        assertThat(refused).isEqualTo(BuyersSide.READINGS);
    }

    @Test
    void whatIsNotKnownOfACarIsRefusedInTheSameWords() {
        var silent = sellers.any();
        var other = sale(silent, marc);
        var known = refusal(sale, 1);
        assertThat(refusal(other, 0)).isEqualTo(known);
    }

    @Test
    void theCodeOnTheScreenIsGoodOnceForWhoAsked() {
        buyersSide.showCode(marc, sale);
        var code = screen();
        assertThat(buyersSide.findScreenCode(marc, sale)).map(ScreenCode::shown).contains(Shown.ASKED);
        assertThatThrownBy(() -> buyersSide.proveByCode(marc, sale, "AAAA-AAAA"))
                .isInstanceOf(PossessionRefused.class);
        assertThat(buyersSide
                        .proveByCode(marc, sale, code.toLowerCase(Locale.ROOT))
                        .provenAt())
                .isNotNull();
        assertThat(buyersSide.findScreenCode(marc, sale)).isEmpty();
    }

    @Test
    void theCodeShownToAnotherIsWrong() {
        var thief = sellers.any().owner();
        var his = sale(sellers.any(), thief);
        buyersSide.showCode(marc, sale);
        var code = screen();
        assertThatThrownBy(() -> buyersSide.proveByCode(thief, his, code)).isInstanceOf(PossessionRefused.class);
    }

    @Test
    void onlyTheNewestCodeIsGood() {
        buyersSide.showCode(marc, sale);
        var first = screen();
        clock.advance(Duration.ofSeconds(1));
        buyersSide.showCode(marc, sale);
        assertThatThrownBy(() -> buyersSide.proveByCode(marc, sale, first)).isInstanceOf(PossessionRefused.class);
        assertThat(buyersSide.proveByCode(marc, sale, screen()).provenAt()).isNotNull();
    }

    @Test
    void aCodeIsTriedFiveTimesAndThenNotEvenRight() {
        buyersSide.showCode(marc, sale);
        var code = screen();
        for (int i = 0; i < ScreenCodes.TRIES; i++) {
            assertThatThrownBy(() -> buyersSide.proveByCode(marc, sale, "AAAA-AAAA"))
                    .isInstanceOf(PossessionRefused.class);
        }
        assertThatThrownBy(() -> buyersSide.proveByCode(marc, sale, code)).isInstanceOf(PossessionRefused.class);
    }

    @Test
    void aCodeIsGoodForTenMinutesAndNotAMomentLonger() {
        buyersSide.showCode(marc, sale);
        var code = screen();
        clock.advance(ScreenCodes.LIFETIME.plusSeconds(5));
        assertThatThrownBy(() -> buyersSide.proveByCode(marc, sale, code)).isInstanceOf(PossessionRefused.class);
        buyersSide.showCode(marc, sale);
        var second = screen();
        clock.advance(ScreenCodes.LIFETIME.minusSeconds(5));
        assertThat(buyersSide.proveByCode(marc, sale, second).provenAt()).isNotNull();
    }

    @Test
    void aCarShowsFiveCodesAnHourAndNoMore() {
        for (int i = 0; i < ScreenCodes.AN_HOUR; i++) {
            buyersSide.showCode(marc, sale);
        }
        assertThatThrownBy(() -> buyersSide.showCode(marc, sale)).isInstanceOf(PossessionTries.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theCarSaysWhetherItShowsIt(boolean done) {
        buyersSide.showCode(marc, sale);
        var command = sellers.asked(claire.car()).id();
        transaction.executeWithoutResult(
                status -> events.publishEvent(new CommandAnswered(command, claire.car(), done, "", clock.instant())));
        await().untilAsserted(() -> assertThat(buyersSide.findScreenCode(marc, sale))
                .map(ScreenCode::shown)
                .contains(done ? Shown.YES : Shown.NO));
    }

    private String refusal(UUID of, long read) {
        try {
            buyersSide.proveByOdometer(marc, of, read);
            return "";
        } catch (PossessionRefused refused) {
            return refused.getMessage();
        }
    }

    private UUID sale(Household seller, SignedIn buyer) {
        sellersSide.begin(seller.owner(), seller.car());
        var code = sellersSide.findCode(seller.owner(), seller.car()).orElseThrow();
        return buyersSide.enter(buyer, code.value()).id();
    }

    private String screen() {
        return sellers.onScreen(claire.car());
    }
}
