package io.sillage.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.sillage.brand.BrandRules.TermStart;
import io.sillage.brand.CarModel.Capability;
import io.sillage.brand.CarModel.Powertrain;
import io.sillage.testing.Covers;
import java.time.Period;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BrandTests {

    private final Brand own = new Brand(new BrandSettings("lexus-link"));
    private final Brand invented = new Brand(new BrandSettings("aurore"));

    @Test
    void namesItsServicesInEachOfItsLanguages() {
        assertThat(own.service("driving-data", Locale.FRENCH)).isEqualTo("Données de conduite");
        assertThat(own.service("driving-data", Locale.UK)).isEqualTo("Driving data");
    }

    @Test
    void fallsBackToItsFirstLanguage() {
        assertThat(own.service("driving-data", Locale.JAPANESE)).isEqualTo("Données de conduite");
        assertThat(invented.service("driving-data", Locale.ENGLISH)).isEqualTo("Fahrtenbuch");
    }

    @Test
    void speaksFourLanguagesTheFirstOneFirst() {
        assertThat(own.languages()).containsExactly(Locale.FRENCH, Locale.ENGLISH, Locale.of("nl"), Locale.GERMAN);
        assertThat(invented.languages()).containsExactly(Locale.GERMAN, Locale.FRENCH);
        assertThat(own.service("driving-data", Locale.GERMAN)).isEqualTo("Fahrdaten");
        assertThat(own.service("driving-data", Locale.of("nl"))).isEqualTo("Rijgegevens");
        assertThat(own.names(Locale.GERMAN)).hasSameSizeAs(PackReader.NAMES);
    }

    @Test
    void doesNotInventNames() {
        assertThatIllegalArgumentException().isThrownBy(() -> own.service("remote-start", Locale.FRENCH));
    }

    @Test
    @Covers("R23")
    void knowsSinceWhenItsModelsAreConnected() {
        assertThat(own.findModel("ux-250h").orElseThrow().connectedSince()).isEqualTo(YearMonth.of(2018, 10));
        assertThat(own.findModel("es-300h").orElseThrow().connectedSince()).isEqualTo(YearMonth.of(2019, 10));
        assertThat(own.findModel("rx-450h").orElseThrow().findConnectedSince()).isEmpty();
        assertThat(own.findModel("nx-450h-plus").orElseThrow().powertrain()).isEqualTo(Powertrain.PLUG_IN_HYBRID);
        assertThat(own.findModel("ux-250h").orElseThrow().can(Capability.TOUCHPAD))
                .isTrue();
        assertThat(own.findModel("horse")).isEmpty();
    }

    @Test
    void promisesWhatThePageSays() {
        var rules = own.rules();
        assertThat(rules.activationTrips()).isEqualTo(2);
        assertThat(rules.activationSpeedKmh()).isEqualTo(10);
        assertThat(rules.appOdometerKm()).isEqualTo(200);
        assertThat(rules.routeStops()).isEqualTo(9);
        assertThat(rules.termsDays()).isEqualTo(14);
        assertThat(rules.objectionDays()).isEqualTo(7);
        assertThat(rules.appTermFrom()).isEqualTo(TermStart.FIRST_REGISTRATION);
        assertThat(rules.multimediaLatestStart()).isEqualTo(Period.ofMonths(24));
        assertThat(rules.onByDefault()).isFalse();
        assertThat(rules.appTerm()).isEqualTo(Period.ofYears(10));
        assertThat(rules.multimediaTerm()).isEqualTo(Period.ofYears(3));
        assertThat(rules.notices().daysBefore()).containsExactly(30, 23, 16);
        assertThat(rules.notices().dailyFromDaysBefore()).isEqualTo(15);
    }

    @Test
    void isWhollyAnotherWithAnotherPack() {
        assertThat(invented.name()).isEqualTo("Aurore Mobilité");
        assertThat(invented.wordmark()).isEqualTo("aurore");
        assertThat(invented.allModels()).extracting(CarModel::name).containsExactly("Funke 2");
        assertThat(invented.findModel("ux-250h")).isEmpty();
        assertThat(invented.rules().multimediaTerm()).isEqualTo(Period.ofMonths(18));
        assertThat(invented.rules().activationSpeedKmh()).isEqualTo(15.5);
        assertThat(invented.rules().appTermFrom()).isEqualTo(TermStart.ACTIVATION);
        assertThat(invented.rules().onByDefault()).isTrue();
        assertThat(invented.markets()).containsExactly("NO", "SE");
    }
}
