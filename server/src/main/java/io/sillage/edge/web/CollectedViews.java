package io.sillage.edge.web;

import io.sillage.brand.Brand;
import io.sillage.kernel.Spelling;
import io.sillage.kernel.Words;
import io.sillage.privacy.Datum;
import io.sillage.privacy.Datum.Source;
import io.sillage.privacy.Purpose;
import io.sillage.privacy.Retention;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts into words what is collected. */
@Component
class CollectedViews {

    private final Brand brand;
    private final Retention retention;

    CollectedViews(Brand brand, Retention retention) {
        this.brand = brand;
        this.retention = retention;
    }

    List<CollectedView> all(Words words) {
        return Arrays.stream(Source.values()).map(source -> of(source, words)).toList();
    }

    private CollectedView of(Source source, Words words) {
        return new CollectedView(
                words.say("privacy.source-" + Spelling.of(source)),
                Arrays.stream(Datum.values())
                        .filter(datum -> datum.source() == source)
                        .map(datum -> line(datum, words))
                        .toList());
    }

    private CollectedView.Line line(Datum datum, Words words) {
        var key = "privacy.datum-" + Spelling.of(datum);
        return new CollectedView.Line(
                words.say(key),
                words.say(key + "-what"),
                purposes(datum, words),
                words.say("privacy.default-" + byDefault(datum)),
                kept(datum, words),
                readers(datum, words));
    }

    /** {@code always} for what nothing works without, {@code asked} and {@code on} for what the owner may refuse (G4). */
    String byDefault(Datum datum) {
        if (!datum.isAskedFor()) {
            return "always";
        }
        return brand.rules().onByDefault() ? "on" : "asked";
    }

    private static String purposes(Datum datum, Words words) {
        return datum.purposes().isEmpty()
                ? words.say("privacy.for-account")
                : datum.purposes().stream()
                        .sorted()
                        .map(purpose -> name(purpose, words))
                        .collect(Collectors.joining(", "));
    }

    /** As the brand calls the service that it is for. */
    private static String name(Purpose purpose, Words words) {
        return switch (purpose) {
            case VEHICLE -> words.say("brand.vehicle-information");
            case COACHING -> words.say("brand.hybrid-coaching");
            case REMINDERS -> words.say("brand.service-reminders");
            case DRIVING_DATA, FIND_MY_CAR, LAST_MILE, SEND_TO_CAR -> words.say("brand." + Spelling.of(purpose));
        };
    }

    private String kept(Datum datum, Words words) {
        var key = "privacy.kept-" + Spelling.of(datum.kept());
        return monthsKept(datum).map(months -> words.say(key, months)).orElseGet(() -> words.say(key));
    }

    /** How many months, for what is kept so many. */
    Optional<Integer> monthsKept(Datum datum) {
        return switch (datum.kept()) {
            case MONTHS -> Optional.of(retention.months());
            case DESK -> Optional.of(brand.rules().deskMonths());
            case NEWEST, ACCOUNT, OWNERSHIP, YEAR -> Optional.empty();
        };
    }

    private static String readers(Datum datum, Words words) {
        return Stream.concat(
                        Stream.of(words.say("privacy.reader-you")),
                        datum.readers().stream()
                                .sorted()
                                .map(reader -> words.say("privacy.reader-" + Spelling.of(reader))))
                .collect(Collectors.joining(" · "));
    }
}
