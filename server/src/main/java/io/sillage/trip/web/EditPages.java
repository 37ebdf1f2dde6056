package io.sillage.trip.web;

import io.sillage.kernel.Frame;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.trip.BadPeriod;
import io.sillage.trip.Days;
import io.sillage.trip.TripEdits;
import io.sillage.trip.TripId;
import io.sillage.trip.Trips;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Joining, cutting and deleting trips. What is deleted is named before it goes, to one who has shown that he is there. */
@Controller
class EditPages {

    private final TripEdits edits;
    private final Trips trips;
    private final TripWords tripWords;

    EditPages(TripEdits edits, Trips trips, TripWords tripWords) {
        this.edits = edits;
        this.trips = trips;
        this.tripWords = tripWords;
    }

    @PostMapping(TripAddresses.ONE + "/reunir")
    String join(SignedIn who, @PathVariable String trip) {
        return "redirect:"
                + TripAddresses.page(edits.joinWithNext(who, TripId.parse(trip)).id());
    }

    /** After so many minutes from its beginning. */
    @PostMapping(TripAddresses.ONE + "/partager")
    String cut(
            SignedIn who, @PathVariable String trip, @RequestParam(name = "minutes", defaultValue = "0") int minutes) {
        var found = trips.trip(who, TripId.parse(trip));
        edits.cut(who, found.id(), found.startedAt().plusSeconds(60L * minutes));
        return "redirect:" + TripAddresses.page(found.id());
    }

    @GetMapping(TripAddresses.ONE + "/supprimer")
    String ask(SignedIn who, Frame frame, @PathVariable String trip, Model model) {
        var found = trips.trip(who, TripId.parse(trip));
        var words = frame.words();
        model.addAttribute("page", TripAddresses.page(found.id()));
        model.addAttribute("title", tripWords.title(found, words));
        model.addAttribute(
                "figures",
                words.when(found.startedAt())
                        + " · "
                        + words.say(
                                "trip.figures",
                                words.distance(found.distanceM()),
                                words.duration(Math.round(found.durationS()))));
        return "trip/delete";
    }

    @PostMapping(TripAddresses.ONE + "/supprimer")
    String delete(SignedIn who, @PathVariable String trip) {
        edits.delete(who, TripId.parse(trip));
        return "redirect:" + TripAddresses.ALL;
    }

    @GetMapping(TripAddresses.DELETE)
    String askForDays(
            SignedIn who, Frame frame, @RequestParam(name = "fait", defaultValue = "") String deleted, Model model) {
        if (frame.car() == null) {
            return "redirect:/";
        }
        model.addAttribute("deleted", deleted.matches("\\d{1,6}") ? Integer.valueOf(deleted) : null);
        model.addAttribute("refused", Boolean.FALSE);
        model.addAttribute("typed", List.of("", ""));
        return "trip/delete-days";
    }

    @PostMapping(TripAddresses.DELETE)
    String deleteDays(
            SignedIn who,
            Frame frame,
            @RequestParam(name = "du") String first,
            @RequestParam(name = "au") String last,
            Model model,
            HttpServletResponse response) {
        var car = frame.car();
        if (car == null) {
            throw new NotFound();
        }
        try {
            int deleted = edits.delete(who, car.id(), new Days(LocalDate.parse(first), LocalDate.parse(last)));
            return "redirect:" + TripAddresses.DELETE + "?car=" + car.id() + "&fait=" + deleted;
        } catch (DateTimeException | BadPeriod e) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("deleted", null);
            model.addAttribute("refused", Boolean.TRUE);
            model.addAttribute("typed", List.of(first, last));
            return "trip/delete-days";
        }
    }
}
