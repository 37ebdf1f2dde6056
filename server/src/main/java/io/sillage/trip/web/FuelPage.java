package io.sillage.trip.web;

import io.sillage.brand.Brand;
import io.sillage.kernel.Frame;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.kernel.Words;
import io.sillage.trip.BadFuelPrice;
import io.sillage.trip.FuelCosts;
import io.sillage.trip.FuelPrice;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a litre costs, as the owner of the car says: one price from each day on. */
@Controller
class FuelPage {

    private final FuelCosts costs;
    private final Brand brand;

    FuelPage(FuelCosts costs, Brand brand) {
        this.costs = costs;
        this.brand = brand;
    }

    @GetMapping(TripAddresses.FUEL)
    String look(SignedIn who, Frame frame, @RequestParam(name = "fait", defaultValue = "") String done, Model model) {
        var today = LocalDate.ofInstant(frame.madeAt(), who.zone());
        return show(who, frame, new FuelView.Typed("", today.toString(), "", false, !done.isEmpty()), model);
    }

    @PostMapping(TripAddresses.FUEL)
    String change(
            SignedIn who,
            Frame frame,
            @RequestParam(name = "prix", defaultValue = "") String price,
            @RequestParam(name = "monnaie", defaultValue = "") String currency,
            @RequestParam(name = "depuis", defaultValue = "") String from,
            @RequestParam(name = "retirer", defaultValue = "") String removed,
            Model model,
            HttpServletResponse response) {
        var car = shown(frame);
        try {
            if (removed.isEmpty()) {
                costs.set(who, car, new FuelPrice(LocalDate.parse(from), thousandths(price), currency));
            } else {
                costs.remove(who, car, LocalDate.parse(removed));
            }
            return "redirect:" + TripAddresses.FUEL + "?car=" + car + "&fait=oui";
        } catch (BadFuelPrice | DateTimeException | NumberFormatException refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return show(who, frame, new FuelView.Typed(price, from, currency, true, false), model);
        }
    }

    private String show(SignedIn who, Frame frame, FuelView.Typed typed, Model model) {
        var known = costs.all(who, shown(frame));
        model.addAttribute("fuel", new FuelView(rows(known, frame.words()), currencies(known), typed));
        return "trip/fuel";
    }

    private static List<FuelView.Row> rows(List<FuelPrice> known, Words words) {
        return known.stream()
                .map(price -> new FuelView.Row(
                        price.from().toString(),
                        words.day(price.from().atStartOfDay(words.zone()).toInstant()),
                        words.number(price.thousandths() / 1e3, 3) + "\u00a0" + price.currency()))
                .toList();
    }

    /** Once there is a price, its currency is that of all. */
    private List<String> currencies(List<FuelPrice> known) {
        return known.isEmpty()
                ? brand.rules().currencies()
                : List.of(known.getFirst().currency());
    }

    /** "1,859" or "1.859". */
    private static int thousandths(String price) {
        var text = price.strip().replace(',', '.');
        if (!text.matches("\\d{1,2}(\\.\\d{1,3})?")) {
            throw new NumberFormatException("expected a price");
        }
        return new BigDecimal(text).movePointRight(3).intValueExact();
    }

    private static VehicleId shown(Frame frame) {
        var car = frame.car();
        if (car == null) {
            throw new NotFound();
        }
        return car.id();
    }
}
