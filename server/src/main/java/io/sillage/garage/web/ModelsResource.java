package io.sillage.garage.web;

import io.sillage.brand.Build;
import io.sillage.brand.CarModel;
import io.sillage.garage.CarPicture;
import io.sillage.garage.Catalogue;
import io.sillage.kernel.Spelling;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue: all models, their colours, and what their cars have on board by month of production and by country. */
@RestController
class ModelsResource {

    private final Catalogue catalogue;

    ModelsResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All of them. */
    record ModelList(List<Model> models) {}

    /** One model; {@code builds} are its cars that have the same on board. */
    record Model(String key, String name, String body, String powertrain, List<Colour> colours, List<Made> builds) {}

    /** A colour by its name in the asked language, its value, and where the car can be seen in it. */
    record Colour(String key, String name, String hex, String picture) {}

    /** Cars made from one month to another, both included, for these countries; without any, for all. */
    record Made(
            YearMonth from,
            @Nullable YearMonth until,
            List<String> markets,
            String multimedia,
            String input,
            List<String> onBoard) {}

    @GetMapping("/api/v1/models")
    ModelList models(Locale locale) {
        return new ModelList(catalogue.allModels().stream()
                .map(model -> shape(model, locale))
                .toList());
    }

    private static Model shape(CarModel model, Locale locale) {
        return new Model(
                model.key(),
                model.name(),
                Spelling.of(model.body()),
                Spelling.of(model.powertrain()),
                model.colours().stream()
                        .map(colour -> shape(model, colour, locale))
                        .toList(),
                model.builds().stream().map(ModelsResource::shape).toList());
    }

    private static Colour shape(CarModel model, CarModel.Colour colour, Locale locale) {
        return new Colour(colour.key(), colour.name().in(locale), colour.hex(), CarPicture.of(model, colour.key()));
    }

    private static Made shape(Build build) {
        return new Made(
                build.from(),
                build.until(),
                sorted(build.markets()),
                build.multimedia().key(),
                Spelling.of(build.multimedia().input()),
                build.capabilities().stream().sorted().map(Spelling::of).toList());
    }

    private static List<String> sorted(Collection<String> markets) {
        return markets.stream().sorted().toList();
    }
}
