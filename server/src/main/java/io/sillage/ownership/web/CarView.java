package io.sillage.ownership.web;

import io.sillage.brand.CarModel;
import io.sillage.brand.CarModel.Capability;
import io.sillage.garage.Car;
import io.sillage.garage.CarPicture;
import io.sillage.garage.Presence;
import io.sillage.kernel.Spelling;
import io.sillage.kernel.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A car as its page shows it. */
public record CarView(
        String picture,
        String model,
        @Nullable String colour,
        String vinEnd,
        @Nullable String firstRegistered,
        List<Equipment> onBoard) {

    /** What is told where it matters: the module when services are activated, the touchpad where it hinders. */
    private static final Set<Capability> ELSEWHERE = EnumSet.of(Capability.DATA_MODULE, Capability.TOUCHPAD);

    /** Something that a car may have on board: the keys of its words and of those for whether it has. */
    public record Equipment(String key, String presence) {}

    static CarView of(Car car, CarModel model, Map<Capability, Presence> onBoard, Words words) {
        return new CarView(
                CarPicture.of(model, car.colour()),
                model.name(),
                colour(car, model, words.locale()),
                car.vin().tail(),
                date(car.firstRegistered(), words.locale()),
                onBoard.entrySet().stream()
                        .filter(entry -> !ELSEWHERE.contains(entry.getKey()))
                        .map(entry -> new Equipment(Spelling.of(entry.getKey()), Spelling.of(entry.getValue())))
                        .toList());
    }

    private static @Nullable String colour(Car car, CarModel model, Locale locale) {
        return Optional.ofNullable(car.colour())
                .flatMap(model::findColour)
                .map(colour -> colour.name().in(locale))
                .orElse(null);
    }

    private static @Nullable String date(@Nullable LocalDate date, Locale locale) {
        return date == null
                ? null
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(date);
    }
}
