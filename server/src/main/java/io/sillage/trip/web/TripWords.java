package io.sillage.trip.web;

import io.sillage.kernel.GeoPoint;
import io.sillage.kernel.Spelling;
import io.sillage.kernel.Words;
import io.sillage.map.Address;
import io.sillage.map.Addresses;
import io.sillage.trip.DataQuality.Mark;
import io.sillage.trip.Trip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in a reader's words where a trip led, what it measured and how far that can be trusted. */
@Component
class TripWords {

    private final Addresses addresses;

    TripWords(Addresses addresses) {
        this.addresses = addresses;
    }

    /** "Fontvieille → Boulevard des Moulins", or by its times when the places are not known. */
    String title(Trip trip, Words words) {
        var from = line(trip.from());
        var to = line(trip.to());
        if (from.isEmpty() || to.isEmpty()) {
            return words.say("trip.title-by-time", words.time(trip.startedAt()), words.time(trip.endedAt()));
        }
        return from.equals(to)
                ? words.say("trip.title-around", from.get())
                : words.say("trip.title", from.get(), to.get());
    }

    /** The place in a line, or why there is none. */
    String place(@Nullable GeoPoint point, Trip trip, Words words) {
        if (point == null) {
            return words.say(
                    trip.quality().has(Mark.POSITIONS_WITHHELD) ? "trip.place-withheld" : "trip.place-unknown");
        }
        return line(point).orElseGet(() -> words.say("trip.place-off-map"));
    }

    private Optional<String> line(@Nullable GeoPoint point) {
        return point == null
                ? Optional.empty()
                : addresses.findAt(point).map(Address::line).filter(line -> !line.isEmpty());
    }

    /** The four figures of a card. */
    List<FactView> mainFacts(Trip trip, Words words) {
        var facts = new ArrayList<FactView>();
        facts.add(distance(trip, words));
        facts.add(duration(trip, words));
        facts.add(consumption(trip, words).orElseGet(() -> average(trip, words)));
        facts.add(electric(trip, words).orElseGet(() -> top(trip, words)));
        return facts;
    }

    FactView distance(Trip trip, Words words) {
        double kilometres = trip.distanceM() / 1000;
        return FactView.of(words.say("trip.distance"), words.number(kilometres, kilometres < 99.95 ? 1 : 0), "km");
    }

    FactView duration(Trip trip, Words words) {
        long minutes = Math.max(1, Math.round(trip.durationS() / 60));
        var name = words.say("trip.duration");
        return minutes < 60
                ? FactView.of(name, words.number(minutes, 0), "min")
                : FactView.of(name, words.duration(60 * minutes), "");
    }

    /** Litres for 100 km, when the car measures its fuel and has gone far enough for it to mean something. */
    Optional<FactView> consumption(Trip trip, Words words) {
        var fuel = trip.fuelMl();
        return fuel == null || trip.distanceM() < 100
                ? Optional.empty()
                : Optional.of(FactView.of(
                        words.say("trip.consumption"), words.number(100 * fuel / trip.distanceM(), 1), "l/100"));
    }

    Optional<FactView> electric(Trip trip, Words words) {
        var share = trip.electricShare();
        return share == null
                ? Optional.empty()
                : Optional.of(new FactView(words.say("trip.electric"), words.number(100 * share, 0), "%", true));
    }

    FactView idle(Trip trip, Words words) {
        long seconds = Math.round(trip.idleS());
        return seconds < 60
                ? FactView.of(words.say("trip.idle"), words.number(seconds, 0), "s")
                : FactView.of(words.say("trip.idle"), words.number(Math.round(seconds / 60.0), 0), "min");
    }

    FactView average(Trip trip, Words words) {
        return FactView.of(words.say("trip.average-speed"), words.number(trip.averageKmh(), 0), "km/h");
    }

    FactView top(Trip trip, Words words) {
        return FactView.of(words.say("trip.top-speed"), words.number(trip.topKmh(), 0), "km/h");
    }

    /** What a reader must know before he trusts the figures, most important first. */
    List<String> caveats(Trip trip, Words words) {
        var caveats = new ArrayList<String>();
        if (!trip.complete()) {
            caveats.add(words.say(key(Mark.INCOMPLETE)));
        }
        for (var mark : Mark.values()) {
            if (mark != Mark.INCOMPLETE && trip.quality().has(mark)) {
                caveats.add(words.say(key(mark)));
            }
        }
        return caveats;
    }

    static String key(Mark mark) {
        return "trip.caveat-" + Spelling.of(mark);
    }
}
