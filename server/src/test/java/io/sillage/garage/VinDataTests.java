package io.sillage.garage;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.brand.Brands;
import io.sillage.brand.CarModel;
import io.sillage.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The patterns of the brand pack, beside the public register of what makers say of their VINs. */
class VinDataTests {

    private static final Set<String> IN_SCOPE = Set.of("UX HEV", "ES HEV", "NX HEV", "NX PHEV", "RX HEV", "RX PHEV");

    private final Catalogue catalogue = new Catalogue(Brands.of("lexus-link"));

    /** A line of the register. */
    private record Row(String wmi, String model, int until, String pattern, String powertrain) {

        /** A VIN as the line describes it: what it leaves open is X. */
        Vin vin() {
            var descriptor = pattern.replaceAll("\\[(\\w)[^]]*]", "$1").replace('*', 'X');
            return new Vin(wmi + descriptor + "X".repeat(5 - descriptor.length()) + "0M2000001");
        }

        boolean isInScope() {
            return IN_SCOPE.contains(model + " " + powertrain) && until > 2018;
        }
    }

    @Test
    void eachHybridOfTheseModelsIsRecognised() throws IOException {
        var rows = rows().stream().filter(Row::isInScope).toList();
        assertThat(rows).hasSizeGreaterThan(70);
        assertThat(rows)
                .allSatisfy(row -> assertThat(recognised(row))
                        .as(row.toString())
                        .isNotEmpty()
                        .anySatisfy(model -> assertThat(agrees(model, row)).isTrue()));
    }

    @Test
    void noCarIsTakenForOneOfAnotherFamily() throws IOException {
        assertThat(rows())
                .hasSize(379)
                .allSatisfy(row -> assertThat(recognised(row))
                        .as(row.toString())
                        .allSatisfy(model -> assertThat(model.name()).startsWith(row.model())));
    }

    private static boolean agrees(CarModel model, Row row) {
        return switch (model.powertrain()) {
            case HYBRID -> row.powertrain().startsWith("HEV");
            case PLUG_IN_HYBRID -> row.powertrain().equals("PHEV");
            case COMBUSTION -> row.powertrain().equals("ICE");
            case ELECTRIC -> row.powertrain().equals("BEV");
        };
    }

    private List<CarModel> recognised(Row row) {
        return catalogue.check(row.vin(), Catalogue.Made.EVER).stream()
                .map(Compatibility::model)
                .toList();
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(SharedData.require("vin/lexus_powertrain_rules.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cell -> new Row(
                        cell[0],
                        cell[1],
                        cell[3].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(cell[3]),
                        cell[4],
                        cell[cell.length - 1]))
                .toList();
    }
}
