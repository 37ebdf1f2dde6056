package io.sillage.dealer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.garage.Vin;
import io.sillage.notification.Mail;
import io.sillage.notification.PostedLetters;
import io.sillage.ownership.Households.Household;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Envelopes;
import io.sillage.staff.Colleagues;
import io.sillage.staff.StaffMember;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Dealers do not trawl (A17): no search but by a code, no more than so many, and none that is not seen. */
@DealerTest
class LookUpsModuleTests {

    private static final int ANSWERED = LookUps.MOST - 1;

    @Autowired
    Desk desk;

    @Autowired
    LookUps lookUps;

    @Autowired
    Buyers buyers;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Envelopes envelopes;

    @Autowired
    JsonMapper json;

    private Colleagues colleagues;
    private StaffMember operator;
    private StaffMember denis;
    private Household claire;
    private Household marc;
    private Vin vin;
    private String code;

    @BeforeEach
    void aCode() {
        colleagues = new Colleagues(jdbc);
        operator = colleagues.operator();
        denis = colleagues.clerk();
        claire = buyers.household();
        marc = buyers.household();
        vin = buyers.vinOf(claire);
        code = buyers.codeOf(marc.owner(), vin);
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void theThirtiethWithinAnHourIsNotAnsweredAndTheOperatorsAreToldOnce() {
        IntStream.range(0, ANSWERED).forEach(i -> lookInVain());
        assertThat(alarms()).isZero();
        assertThatThrownBy(() -> desk.open(denis, code)).isInstanceOf(TooManyLookUps.class);
        assertThatThrownBy(() -> desk.open(denis, code)).isInstanceOf(TooManyLookUps.class);
        assertThat(alarms()).isOne();
        assertThat(desk.all(denis)).isEmpty();
    }

    @Test
    void theTwentyNinthIsAnswered() {
        IntStream.range(0, ANSWERED - 1).forEach(i -> lookInVain());
        assertThat(desk.open(denis, code)).isNotNull();
    }

    @Test
    void afterAnHourHeMayLookAgain() {
        IntStream.range(0, ANSWERED).forEach(i -> lookInVain());
        assertThatThrownBy(() -> desk.open(denis, code)).isInstanceOf(TooManyLookUps.class);
        clock.advance(LookUps.SPAN.minus(Duration.ofSeconds(30)));
        assertThatThrownBy(() -> desk.open(denis, code)).isInstanceOf(TooManyLookUps.class);
        clock.advance(Duration.ofSeconds(60));
        assertThat(desk.open(denis, code)).isNotNull();
    }

    @Test
    void aColleagueIsNotStoppedWithHim() {
        IntStream.range(0, LookUps.MOST).forEach(i -> lookInVain());
        assertThat(desk.open(colleagues.clerkAt(denis.requireDealership()), code))
                .isNotNull();
    }

    @Test
    void manyAtOnceDoNotSlipThroughTogether() throws InterruptedException, ExecutionException {
        Callable<Boolean> look = () -> {
            try {
                desk.open(denis, code);
                return true;
            } catch (TooManyLookUps stopped) {
                return false;
            }
        };
        int answered = 0;
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var answer :
                    threads.invokeAll(IntStream.range(0, 60).mapToObj(i -> look).toList())) {
                answered += answer.get() ? 1 : 0;
            }
        }
        assertThat(answered).isEqualTo(ANSWERED);
        assertThat(alarms()).isOne();
    }

    @Test
    void eachIsSeenByWhomItIsAboutAndByTheOwnerOfTheCar() {
        desk.open(denis, code);
        var house = denis.requireDealership().shown();
        assertThat(lookUps.about(marc.owner().account())).singleElement().satisfies(seen -> {
            assertThat(seen.dealership()).isEqualTo(house);
            assertThat(seen.asOwner()).isFalse();
        });
        assertThat(lookUps.about(claire.owner().account()))
                .singleElement()
                .satisfies(seen -> assertThat(seen.asOwner()).isTrue());
        assertThat(new PostedLetters(jdbc, envelopes, json).to(marc.mail()))
                .extracting(Mail::subject)
                .contains("Une concession a ouvert votre demande");
    }

    @Test
    void oneInVainIsWrittenDownToo() {
        lookInVain();
        assertThat(jdbc.sql("select count(*) from dealer.look_up where staff = ?")
                        .param(denis.id())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "_", "*", "________", "%%%%%%%%", "Claire", "claire@example.org", "' or 1=1 --"})
    void nothingButACodeFindsAnybody(String text) {
        assertThatThrownBy(() -> desk.open(denis, text)).isInstanceOf(CodeUnknown.class);
    }

    @Test
    void neitherVinNorNameNorMailNorHalfACodeFindsAnybody() {
        for (var text : new String[] {
            vin.value(), vin.tail(), marc.mail(), marc.owner().name(), code.substring(0, 4), code.substring(5)
        }) {
            assertThatThrownBy(() -> desk.open(denis, text)).isInstanceOf(CodeUnknown.class);
        }
    }

    private void lookInVain() {
        assertThatThrownBy(() -> desk.open(denis, "AAAA-AAAA"))
                .isInstanceOfAny(CodeUnknown.class, TooManyLookUps.class);
    }

    private long alarms() {
        return new PostedLetters(jdbc, envelopes, json)
                .to(colleagues.mailOf(operator)).stream()
                        .map(Mail::subject)
                        .filter(subject -> subject.contains("Recherches arrêtées"))
                        .filter(subject ->
                                subject.contains(denis.requireDealership().name()))
                        .count();
    }
}
