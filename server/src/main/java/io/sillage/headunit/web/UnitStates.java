package io.sillage.headunit.web;

import io.sillage.activation.Term;
import io.sillage.brand.Brand;
import io.sillage.brand.CarModel;
import io.sillage.brand.PhoneApp;
import io.sillage.garage.Garage;
import io.sillage.headunit.Unit;
import io.sillage.headunit.UnitNotices;
import io.sillage.headunit.Units;
import io.sillage.kernel.Spelling;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Units as they read themselves. Nothing here is its owner's, so that whoever drives may see it (R8). */
@Component
class UnitStates {

    private final Units units;
    private final UnitNotices notices;
    private final Garage garage;
    private final Brand brand;
    private final Clock clock;

    UnitStates(Units units, UnitNotices notices, Garage garage, Brand brand, Clock clock) {
        this.units = units;
        this.notices = notices;
        this.garage = garage;
        this.brand = brand;
        this.clock = clock;
    }

    /**
     * A unit at an instant of ours, by which it sets its clock.
     *
     * @param link {@code none}, {@code found} until its owner has confirmed it, or {@code linked}
     * @param onBoard what the car can: {@code yes}, {@code no} or {@code depends}
     */
    record State(
            Instant now,
            String unit,
            String model,
            Map<String, String> onBoard,
            String link,
            @Nullable Included included,
            @Nullable Said notice,
            List<PhoneApp> phoneApps) {}

    /** For how long map updates and online services are included; nothing before the first confirmed link. */
    record Included(LocalDate from, LocalDate lastDay, Instant endsAt) {

        static Included of(Term term) {
            return new Included(term.from(), term.lastDay(), term.endsAt());
        }
    }

    /** What it has to say of the end of that; fewer than no days are left once it is over. */
    record Said(long daysLeft, LocalDate lastDay) {}

    State of(Unit unit) {
        var car = garage.car(unit.vehicle());
        var onBoard = new TreeMap<String, String>();
        for (var capability : CarModel.Capability.values()) {
            var presence = garage.onBoard(car).get(capability);
            onBoard.put(Spelling.of(capability), presence == null ? "no" : Spelling.of(presence));
        }
        var link = units.findLink(unit)
                .map(known -> known.isConfirmed() ? "linked" : "found")
                .orElse("none");
        return new State(
                clock.instant(),
                unit.tail(),
                garage.modelOf(car).name(),
                onBoard,
                link,
                units.findTerm(unit).map(Included::of).orElse(null),
                notices.find(unit)
                        .map(notice -> new Said(notice.daysLeft(), notice.lastDay()))
                        .orElse(null),
                brand.phoneApps());
    }
}
