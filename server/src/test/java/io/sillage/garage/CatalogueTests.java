package io.sillage.garage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.brand.Brands;
import io.sillage.brand.CarModel;
import io.sillage.brand.CarModel.Capability;
import io.sillage.garage.Verdict.Connected;
import io.sillage.garage.Verdict.FromMonth;
import io.sillage.garage.Verdict.NotConnected;
import io.sillage.garage.Verdict.NotMadeFor;
import io.sillage.garage.Verdict.NotMadeThen;
import io.sillage.testing.Covers;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTests {

    private static final YearMonth OCTOBER_2018 = YearMonth.of(2018, 10);
    private static final YearMonth OCTOBER_2019 = YearMonth.of(2019, 10);

    private final Catalogue catalogue = new Catalogue(Brands.of("lexus-link"));
    private final Catalogue invented = new Catalogue(Brands.of("aurore"));

    @Test
    @Covers("R23")
    void anUxIsConnectedFromTheFirstOfOctober2018AndNotADayBefore() {
        assertThat(verdict("ux-250h", "2018-10-01")).isEqualTo(new Connected());
        assertThat(verdict("ux-250h", "2018-09-30")).isEqualTo(new NotMadeThen(OCTOBER_2018, YearMonth.of(2024, 1)));
    }

    @Test
    @Covers("R23")
    void anEsIsConnectedFromTheFirstOfOctober2019AndNotADayBefore() {
        assertThat(verdict("es-300h", "2019-10-01")).isEqualTo(new Connected());
        assertThat(verdict("es-300h", "2019-09-30")).isEqualTo(new NotConnected(OCTOBER_2019));
        assertThat(verdict("es-300h", "")).isEqualTo(new FromMonth(OCTOBER_2019));
    }

    @ParameterizedTest
    @CsvSource({"2024-01, true", "2024-02, false"})
    void aModelIsMadeUntilItsLastMonthAndNotAMonthLonger(String month, boolean made) {
        assertThat(verdict("ux-250h", month) instanceof Connected).isEqualTo(made);
    }

    @Test
    void aModelWithoutTheModuleIsNeverConnected() {
        assertThat(verdict("rx-450h", "2020-01")).isEqualTo(new NotConnected(null));
        assertThat(verdict("rx-450h", "")).isEqualTo(new NotConnected(null));
    }

    @Test
    @Covers("R51")
    void phonesAreProjectedOnSomeVersionsAndNavigationIsOnAll() {
        assertThat(onBoard("ux-250h", "2019-12", Capability.CARPLAY)).isEqualTo(Presence.NO);
        assertThat(onBoard("ux-250h", "2020-01", Capability.CARPLAY)).isEqualTo(Presence.YES);
        assertThat(onBoard("ux-250h", "", Capability.CARPLAY)).isEqualTo(Presence.DEPENDS);
        assertThat(catalogue.allModels())
                .allSatisfy(model -> assertThat(onBoard(model.key(), "", Capability.NAVIGATION))
                        .isEqualTo(Presence.YES));
    }

    @Test
    @Covers("R52")
    void someCarsTakeNoWifiAndAllNewOnesTakeBluetooth() {
        assertThat(onBoard("ct-200h", "", Capability.WIFI)).isEqualTo(Presence.NO);
        assertThat(catalogue.allModels())
                .filteredOn(model -> model.builds().getLast().until() == null)
                .isNotEmpty()
                .allSatisfy(model -> assertThat(onBoard(model.key(), "", Capability.BLUETOOTH_TETHERING))
                        .isEqualTo(Presence.YES));
    }

    @Test
    void mapsComeOverTheAirFromTheGenerationOf2019() {
        assertThat(onBoard("ux-250h", "2019-12", Capability.OVER_THE_AIR_MAPS)).isEqualTo(Presence.NO);
        assertThat(onBoard("ux-250h", "2020-01", Capability.OVER_THE_AIR_MAPS)).isEqualTo(Presence.YES);
    }

    @Test
    void aMarketHasCarsOfItsOwn() {
        assertThat(check("ux-200", "2019-06", "BE").verdict()).isEqualTo(new Connected());
        assertThat(check("ux-200", "2019-06", "FR").verdict()).isEqualTo(new NotMadeFor("FR"));
        assertThat(check("ux-200", "2019-06", "").verdict()).isEqualTo(new Connected());
    }

    @Test
    void whatIsNotOfThisBrandIsRefused() {
        assertThatThrownBy(() -> check("horse", "", "")).isInstanceOf(UnknownModel.class);
        assertThatThrownBy(() -> check("ux-250h", "", "US")).isInstanceOf(UnknownMarket.class);
        assertThatThrownBy(() -> check("ux-250h", "soon", "")).isInstanceOf(MonthRefused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "JTHY6JBH7M2000001, ux-250h",
        "JTHU9JBH0R2000001, ux-250h",
        "JTJAKCEZ0N2000001, nx-350h",
        "JTJHKCFZ7R2000001, nx-450h-plus",
        "JTJBBMCA8P2000001, rx-350h",
    })
    void aVinTellsTheModel(String vin, String model) {
        assertThat(models(vin, "2023-01")).containsExactly(model);
    }

    @Test
    void aVinThatFitsTwoModelsTellsBothUntilTheMonthIsKnown() {
        assertThat(models("JTHU9JBH0R2000001", "")).containsExactly("ux-250h", "ux-300h");
        assertThat(models("JTHU9JBH0R2000001", "2024-01")).containsExactly("ux-250h");
        assertThat(models("JTHU9JBH0R2000001", "2024-02")).containsExactly("ux-300h");
    }

    @Test
    void aVinOfAnotherMakerTellsNoModel() {
        assertThat(models("WDB9066331S123456", "")).isEmpty();
    }

    @Test
    void aBrandThatIsInventedIsAnsweredOutOfItsOwnPack() {
        assertThat(invented.check("funke-2", invented.made("2024-01", "")).verdict())
                .isEqualTo(new NotConnected(YearMonth.of(2024, 2)));
        assertThat(invented.check("funke-2", invented.made("2024-02", "NO")).verdict())
                .isEqualTo(new Connected());
        assertThat(invented.check("funke-2", invented.made("", "SE")).verdict()).isEqualTo(new NotConnected(null));
        assertThat(invented.check(Vin.of("WAFX2B99912345678"), Catalogue.Made.EVER))
                .singleElement()
                .extracting(known -> known.model().name())
                .isEqualTo("Funke 2");
        assertThatThrownBy(() -> invented.check("ux-250h", Catalogue.Made.EVER)).isInstanceOf(UnknownModel.class);
    }

    private Verdict verdict(String model, String month) {
        return check(model, month, "").verdict();
    }

    private Presence onBoard(String model, String month, Capability capability) {
        return check(model, month, "").onBoard().getOrDefault(capability, Presence.NO);
    }

    private Compatibility check(String model, String month, String market) {
        return catalogue.check(model, catalogue.made(month, market));
    }

    private List<String> models(String vin, String month) {
        return catalogue.check(Vin.of(vin), catalogue.made(month, "")).stream()
                .map(Compatibility::model)
                .map(CarModel::key)
                .toList();
    }
}
