package io.sillage.trip.web;

import io.sillage.kernel.Words;
import io.sillage.trip.web.AllTripsView.Choice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the list of trips can be narrowed to: a month of the last thirteen, a least distance; and what was asked, whatever it was. */
record TripChoices(TripsAsked asked, Words words, Instant now) {

    private static final int MONTHS = 13;
    private static final List<Integer> KILOMETRES = List.of(1, 5, 10, 25, 50, 100);

    AllTripsView.Filter view() {
        return new AllTripsView.Filter(
                months(), distances(), uses(), text(asked.first()), text(asked.last()), asked.isNarrowed());
    }

    private List<Choice> months() {
        var last = YearMonth.from(now.atZone(words.zone()));
        var offered = new TreeSet<YearMonth>();
        IntStream.range(0, MONTHS).mapToObj(last::minusMonths).forEach(offered::add);
        var wanted = asked.month();
        if (wanted != null) {
            offered.add(wanted);
        }
        var any = new Choice("", words.say("trip.filter-any-month"), wanted == null);
        return Stream.concat(Stream.of(any), offered.descendingSet().stream().map(this::month))
                .toList();
    }

    private List<Choice> uses() {
        return Stream.of("", TripsAsked.BUSINESS, TripsAsked.PRIVATE)
                .map(use -> new Choice(
                        use,
                        words.say(use.isEmpty() ? "trip.filter-any-use" : "trip.use-" + use),
                        use.equals(asked.use())))
                .toList();
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private Choice month(YearMonth month) {
        var name = words.month(month);
        var title = name.substring(0, 1).toUpperCase(words.locale()) + name.substring(1);
        return new Choice(month.toString(), title, month.equals(asked.month()));
    }

    private List<Choice> distances() {
        var offered = new TreeSet<>(KILOMETRES);
        if (asked.leastKm() > 0) {
            offered.add(asked.leastKm());
        }
        var any = new Choice("", words.say("trip.filter-any-distance"), asked.leastKm() == 0);
        return Stream.concat(Stream.of(any), offered.stream().map(this::distance))
                .toList();
    }

    private Choice distance(int km) {
        var name = words.say("trip.filter-least", words.number(km, 0));
        return new Choice(Integer.toString(km), name, km == asked.leastKm());
    }
}
