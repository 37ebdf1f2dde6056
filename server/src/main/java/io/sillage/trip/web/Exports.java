package io.sillage.trip.web;

import io.sillage.kernel.Frame;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.trip.Days;
import io.sillage.trip.TakingAlong;
import io.sillage.trip.TripId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Trips as files: one, or all of some days. Written as they are read, so that a year needs no more memory than a trip; an
 * answer that breaks off is seen to be broken, for its last piece never comes.
 */
@Controller
class Exports {

    private final TakingAlong luggage;

    Exports(TakingAlong luggage) {
        this.luggage = luggage;
    }

    @GetMapping(TripAddresses.EXPORT)
    String choose(Frame frame, SignedIn who, Model model) {
        if (frame.car() == null) {
            return "redirect:/";
        }
        var today = LocalDate.ofInstant(frame.madeAt(), who.zone());
        model.addAttribute("first", today.minusYears(1).plusDays(1).toString());
        model.addAttribute("last", today.toString());
        return "trip/export";
    }

    @GetMapping(TripAddresses.EXPORT + "/trajets.{format}")
    void several(
            Frame frame,
            SignedIn who,
            @PathVariable String format,
            @RequestParam(name = "du") String first,
            @RequestParam(name = "au") String last,
            HttpServletResponse response)
            throws IOException {
        var car = frame.car();
        if (car == null) {
            throw new NotFound();
        }
        write(who, car.id(), days(first, last), format, response);
    }

    @GetMapping(TripAddresses.ONE + "/trajet.{format}")
    void one(SignedIn who, @PathVariable String trip, @PathVariable String format, HttpServletResponse response)
            throws IOException {
        single(who, TripId.parse(trip), format, response);
    }

    @GetMapping("/api/v1/cars/{car}/export")
    void several(
            SignedIn who,
            @PathVariable String car,
            @RequestParam(defaultValue = "json") String format,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            HttpServletResponse response)
            throws IOException {
        write(who, VehicleId.parse(car), new Days(from, to), format, response);
    }

    @GetMapping("/api/v1/trips/{trip}/export")
    void single(
            SignedIn who,
            @PathVariable String trip,
            @RequestParam(defaultValue = "json") String format,
            HttpServletResponse response)
            throws IOException {
        single(who, TripId.parse(trip), format, response);
    }

    private void write(SignedIn who, VehicleId car, Days days, String name, HttpServletResponse response)
            throws IOException {
        var format = ExportFormat.find(name).orElseThrow(NotFound::new);
        var all = luggage.of(who, car, days);
        var writer = begin(format, "sillage-" + days.first() + "-" + days.last(), false, who, response);
        all.each(driven -> {
            try {
                writer.add(driven);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.end();
    }

    private void single(SignedIn who, TripId trip, String name, HttpServletResponse response) throws IOException {
        var format = ExportFormat.find(name).orElseThrow(NotFound::new);
        var driven = luggage.one(who, trip);
        var writer = begin(
                format, "sillage-" + LocalDate.ofInstant(driven.trip().startedAt(), who.zone()), true, who, response);
        writer.add(driven);
        writer.end();
    }

    private static TripWriter begin(
            ExportFormat format, String name, boolean single, SignedIn who, HttpServletResponse response)
            throws IOException {
        var file = name + "." + io.sillage.kernel.Spelling.of(format);
        response.setContentType(format.type());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                Objects.requireNonNull(
                                ContentDisposition.attachment().filename(file).build())
                        .toString());
        var writer = format.writer(
                new TextSink(response.getOutputStream()), single, who.sight().places());
        writer.begin();
        return writer;
    }

    private static Days days(String first, String last) {
        try {
            return new Days(LocalDate.parse(first), LocalDate.parse(last));
        } catch (DateTimeException e) {
            throw new NotFound();
        }
    }
}
