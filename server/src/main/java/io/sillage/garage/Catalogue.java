package io.sillage.garage;

import io.sillage.brand.Brand;
import io.sillage.brand.Build;
import io.sillage.brand.CarModel;
import io.sillage.brand.CarModel.Capability;
import io.sillage.brand.PhoneApp;
import io.sillage.garage.Verdict.NotMadeThen;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The models of the brand and what their cars can do (R23, G21). Answers anybody, and so knows models alone: it has no way
 * to the cars that are known here.
 */
@Service
public class Catalogue {

    private final Brand brand;

    Catalogue(Brand brand) {
        this.brand = brand;
    }

    /** Which cars are meant: of what is not given, all. */
    public record Made(@Nullable YearMonth month, @Nullable String market) {

        public static final Made EVER = new Made(null, null);
    }

    /**
     * Which cars are meant, as people write it: a month of production such as 10/2018 or 2018-10, or a day in it; and a
     * country by its ISO 3166 code. Either may be empty.
     *
     * @throws MonthRefused when it is no month
     * @throws UnknownMarket when the brand does not sell there
     */
    public Made made(String month, String market) {
        if (!market.isBlank() && !brand.markets().contains(market)) {
            throw new UnknownMarket();
        }
        return new Made(month.isBlank() ? null : MonthText.parse(month), market.isBlank() ? null : market);
    }

    /** The countries in which the brand sells. */
    public List<String> markets() {
        return brand.markets();
    }

    /** The programs of telephones that cars show on their screens (R66, R67). */
    public List<PhoneApp> phoneApps() {
        return brand.phoneApps();
    }

    /** All models, in the order of the brand pack. */
    public Collection<CarModel> allModels() {
        return brand.allModels();
    }

    /**
     * What is known of cars of this model.
     *
     * @throws UnknownModel when the brand has none of that key
     */
    public Compatibility check(String model, Made made) {
        return check(brand.findModel(model).orElseThrow(() -> UnknownModel.named(model)), made);
    }

    /** The same for each model that a car of this VIN may be of: none, one, or several that VINs do not tell apart. */
    public List<Compatibility> check(Vin vin, Made made) {
        var all = brand.allModels().stream()
                .filter(model -> model.vins().stream().anyMatch(pattern -> pattern.matches(vin.value())))
                .map(model -> check(model, made))
                .toList();
        var possible = all.stream().filter(Catalogue::mayBe).toList();
        return possible.isEmpty() ? all : possible;
    }

    private static Compatibility check(CarModel model, Made made) {
        var sold = model.builds().stream()
                .filter(build -> made.market() == null || build.isFor(made.market()))
                .sorted(Comparator.comparing(Build::from))
                .toList();
        var meant = sold.stream()
                .filter(build -> made.month() == null || build.covers(made.month()))
                .toList();
        return Compatibility.of(model, verdict(made, sold, meant), meant);
    }

    private static Verdict verdict(Made made, List<Build> sold, List<Build> meant) {
        if (sold.isEmpty()) {
            return new Verdict.NotMadeFor(String.valueOf(made.market()));
        }
        if (meant.isEmpty()) {
            return new NotMadeThen(sold.getFirst().from(), sold.getLast().until());
        }
        var connected = Presence.in(meant.stream().map(Catalogue::connects).toList());
        return switch (connected) {
            case YES -> new Verdict.Connected();
            case DEPENDS -> new Verdict.FromMonth(firstConnected(meant));
            case NO -> new Verdict.NotConnected(later(meant, sold));
        };
    }

    private static boolean connects(Build build) {
        return build.can(Capability.DATA_MODULE);
    }

    private static YearMonth firstConnected(List<Build> builds) {
        return builds.stream()
                .filter(Catalogue::connects)
                .map(Build::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static @Nullable YearMonth later(List<Build> meant, List<Build> sold) {
        return sold.stream()
                .filter(build -> build.from().isAfter(meant.getFirst().from()))
                .filter(Catalogue::connects)
                .map(Build::from)
                .findFirst()
                .orElse(null);
    }

    private static boolean mayBe(Compatibility one) {
        return !(one.verdict() instanceof NotMadeThen) && !(one.verdict() instanceof Verdict.NotMadeFor);
    }
}
