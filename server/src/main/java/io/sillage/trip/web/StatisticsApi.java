package io.sillage.trip.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.sillage.brand.Brand;
import io.sillage.brand.BrandRules.FuelCo2;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.trip.Days;
import io.sillage.trip.Figures;
import io.sillage.trip.Grouping;
import io.sillage.trip.Statistics;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the trips of a car add up to, from one day to another, both counted, on the owner's wall clock. Metres, seconds and
 * litres are exact: the groups add up to the total to the last digit.
 */
@RestController
class StatisticsApi {

    private final Statistics statistics;
    private final Brand brand;

    StatisticsApi(Statistics statistics, Brand brand) {
        this.statistics = statistics;
        this.brand = brand;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StatisticsBody(
            String by,
            String zone,
            LocalDate from,
            LocalDate to,
            @Nullable String currency,
            int co2GramsPerLitre,
            String co2Source,
            FiguresBody total,
            List<GroupBody> groups) {}

    record GroupBody(LocalDate from, LocalDate to, FiguresBody figures) {}

    /** Null is "no car could say"; the cost is of the fuel for which a price was known. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FiguresBody(
            int trips,
            BigDecimal distanceM,
            BigDecimal durationS,
            BigDecimal idleS,
            BigDecimal nightS,
            @Nullable BigDecimal fuelL,
            @Nullable Double litresPer100Km,
            @Nullable BigDecimal cost,
            @Nullable BigDecimal co2Kg,
            @Nullable BigDecimal electricM,
            @Nullable BigDecimal electricS,
            @Nullable Double electricShare,
            @Nullable Double electricTimeShare) {

        static FiguresBody of(Figures figures, @Nullable String currency, FuelCo2 co2) {
            boolean tells = figures.tellingMm() > 0;
            boolean fuelled = figures.knowsFuel();
            return new FiguresBody(
                    figures.trips(),
                    BigDecimal.valueOf(figures.distanceMm(), 3),
                    BigDecimal.valueOf(figures.durationMs(), 3),
                    BigDecimal.valueOf(figures.idleMs(), 3),
                    BigDecimal.valueOf(figures.nightMs(), 3),
                    fuelled ? BigDecimal.valueOf(figures.fuelUl(), 6) : null,
                    figures.litresPer100Km(),
                    currency != null && figures.pricedUl() > 0 ? BigDecimal.valueOf(figures.costNano(), 9) : null,
                    fuelled ? BigDecimal.valueOf(figures.fuelUl() * co2.gramsPerLitre(), 9) : null,
                    tells ? BigDecimal.valueOf(figures.electricMm(), 3) : null,
                    tells ? BigDecimal.valueOf(figures.electricMs(), 3) : null,
                    figures.electricShare(),
                    figures.electricTimeShare());
        }
    }

    @GetMapping("/api/v1/cars/{car}/statistics")
    StatisticsBody statistics(
            SignedIn who,
            @PathVariable String car,
            @RequestParam(defaultValue = "month") String by,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to) {
        var sums = statistics.of(who, VehicleId.parse(car), new Days(from, to), Grouping.parse(by));
        var co2 = brand.rules().fuelCo2();
        return new StatisticsBody(
                by,
                who.zone().getId(),
                from,
                to,
                sums.currency(),
                co2.gramsPerLitre(),
                co2.source(),
                FiguresBody.of(sums.total(), sums.currency(), co2),
                sums.stretches().stream()
                        .map(stretch -> new GroupBody(
                                stretch.first(),
                                stretch.last(),
                                FiguresBody.of(stretch.figures(), sums.currency(), co2)))
                        .toList());
    }
}
