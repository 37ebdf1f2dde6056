package io.sillage.garage.web;

import static java.util.stream.Collectors.toMap;

import io.sillage.brand.CarModel.Capability;
import io.sillage.garage.Catalogue;
import io.sillage.garage.Compatibility;
import io.sillage.garage.Presence;
import io.sillage.garage.Verdict;
import io.sillage.garage.Vin;
import io.sillage.kernel.Spelling;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether cars can have the App's services, and what is on board of them; a VIN is never part of an address. */
@RestController
@RequestMapping("/api/v1/compatibility")
class CompatibilityResource {

    private final Catalogue catalogue;

    CompatibilityResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A VIN, and what is known of the car besides: its month of production, the country it was made for. */
    record Asked(
            @NotNull @Size(max = 40) String vin,
            @Size(max = 10) @Nullable String built,
            @Size(max = 10) @Nullable String market) {}

    /** What a VIN says of its car: whether its check digit holds, its model year, and which models it may be of. */
    record FromVin(String checkDigit, @Nullable Integer modelYear, List<Answer> models) {}

    /**
     * What is known of cars of a model. {@code connected} is yes, no, from-month, not-made-then or not-made-for; {@code
     * from} is the first month of production that is connected, or in which the model was made, {@code until} the last.
     */
    record Answer(
            String model,
            String name,
            String connected,
            @Nullable YearMonth from,
            @Nullable YearMonth until,
            List<String> multimedia,
            Map<String, String> onBoard) {}

    @GetMapping
    Answer ofModel(
            @RequestParam String model,
            @RequestParam(defaultValue = "") String built,
            @RequestParam(defaultValue = "") String market) {
        return answer(catalogue.check(model, catalogue.made(built, market)));
    }

    @PostMapping
    FromVin ofVin(@Valid @RequestBody Asked asked) {
        var vin = Vin.of(given(asked.vin()));
        var made = catalogue.made(given(asked.built()), given(asked.market()));
        return new FromVin(
                Spelling.of(vin.checkDigit()),
                vin.modelYear().map(Year::getValue).orElse(null),
                catalogue.check(vin, made).stream()
                        .map(CompatibilityResource::answer)
                        .toList());
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Answer answer(Compatibility known) {
        var model = known.model();
        return switch (known.verdict()) {
            case Verdict.Connected() ->
                answer(known, "yes", model.findConnectedSince().orElse(null), null);
            case Verdict.NotConnected(var laterFrom) -> answer(known, "no", laterFrom, null);
            case Verdict.FromMonth(var from) -> answer(known, "from-month", from, null);
            case Verdict.NotMadeThen(var first, var last) -> answer(known, "not-made-then", first, last);
            case Verdict.NotMadeFor(var market) -> answer(known, "not-made-for", null, null);
        };
    }

    private static Answer answer(
            Compatibility known, String connected, @Nullable YearMonth from, @Nullable YearMonth until) {
        var model = known.model();
        return new Answer(
                model.key(), model.name(), connected, from, until, known.multimedia(), onBoard(known.onBoard()));
    }

    private static Map<String, String> onBoard(Map<Capability, Presence> known) {
        return known.entrySet().stream()
                .collect(toMap(
                        entry -> Spelling.of(entry.getKey()),
                        entry -> Spelling.of(entry.getValue()),
                        (one, same) -> one,
                        TreeMap::new));
    }
}
