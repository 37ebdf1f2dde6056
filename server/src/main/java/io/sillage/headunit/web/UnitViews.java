package io.sillage.headunit.web;

import io.sillage.activation.Term;
import io.sillage.garage.Garage;
import io.sillage.headunit.HeadUnits;
import io.sillage.headunit.Link;
import io.sillage.headunit.Registration;
import io.sillage.kernel.Cars;
import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.kernel.Words;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts units into words for their owners. */
@Component
class UnitViews {

    private final HeadUnits headUnits;
    private final Garage garage;
    private final Clock clock;

    UnitViews(HeadUnits headUnits, Garage garage, Clock clock) {
        this.headUnits = headUnits;
        this.garage = garage;
        this.clock = clock;
    }

    UnitsView page(SignedIn who, VehicleId car, Optional<Registration> code, Frame frame) {
        var words = frame.words();
        var term = headUnits.findTerm(who, car);
        return new UnitsView(
                "/reglages/voiture/" + car,
                name(car, frame),
                garage.car(car).vin().tail(),
                headUnits.all(who, car).stream().map(link -> line(link, words)).toList(),
                code.map(open -> open.code().shown()).orElse(null),
                code.map(open -> words.time(open.endsAt())).orElse(null),
                term.map(included -> lastDay(included, words)).orElse(null),
                term.filter(included -> !clock.instant().isBefore(included.endsAt()))
                        .isPresent());
    }

    UnitLine line(Link link, Words words) {
        return new UnitLine(
                link.id().toString(),
                link.tail(),
                words.when(link.foundAt()),
                link.isConfirmed(),
                "/reglages/voiture/" + link.vehicle() + "/multimedia");
    }

    /** What the person calls a car of his. */
    String name(VehicleId car, Frame frame) {
        return frame.cars().stream()
                .filter(named -> named.id().equals(car))
                .map(Cars.Named::name)
                .findFirst()
                .orElseGet(() -> garage.modelOf(garage.car(car)).name());
    }

    private static String lastDay(Term term, Words words) {
        return term.lastDay()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale()));
    }
}
