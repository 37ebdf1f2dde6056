package io.sillage.dealer.web;

import io.sillage.garage.Vin;
import io.sillage.garage.VinRefused;
import io.sillage.kernel.Frame;
import io.sillage.kernel.Refusal;
import io.sillage.orders.ImportOutcome;
import io.sillage.orders.ImportOutcome.Rejected;
import io.sillage.orders.ImportOutcome.Stored;
import io.sillage.orders.OrderElsewhere;
import io.sillage.orders.OrderMailRefused;
import io.sillage.orders.Orders;
import io.sillage.staff.StaffMember;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The desk, Orders: whom cars were ordered for, one by one or as a file. */
@Controller
class OrdersPage {

    private static final String PATH = "/staff/commandes";

    private final Orders orders;

    OrdersPage(Orders orders) {
        this.orders = orders;
    }

    /** {@code stored} is how many orders were just written down. */
    @GetMapping(PATH)
    String look(
            Frame frame, StaffMember who, @RequestParam(name = "fait", defaultValue = "0") int stored, Model model) {
        return show(who, stored, Map.of(), "", List.of(), model);
    }

    @PostMapping(PATH)
    String record(
            Frame frame,
            StaffMember who,
            @RequestParam(defaultValue = "") String vin,
            @RequestParam(defaultValue = "") String mail,
            Model model,
            HttpServletResponse response) {
        try {
            orders.record(Vin.of(vin), mail, who.requireDealership().id());
            return "redirect:" + PATH + "?fait=1";
        } catch (VinRefused | OrderMailRefused | OrderElsewhere refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            var fault = "dealer.fault-" + ((Refusal) refused).code();
            return show(who, 0, Map.of("vin", vin, "mail", mail), fault, List.of(), model);
        }
    }

    @PostMapping(PATH + "/import")
    String importAll(
            Frame frame,
            StaffMember who,
            @RequestParam(name = "fichier") MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var text = new String(file.getBytes(), StandardCharsets.UTF_8);
        return switch (orders.importAll(text, who.requireDealership().id())) {
            case Stored(var count) -> "redirect:" + PATH + "?fait=" + count;
            case Rejected(var faults) -> {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                yield show(who, 0, Map.of(), "", faults, model);
            }
        };
    }

    private String show(
            StaffMember who,
            int stored,
            Map<String, String> typed,
            String fault,
            List<ImportOutcome.Fault> lines,
            Model model) {
        model.addAttribute("orders", orders.allOf(who.requireDealership().id()));
        model.addAttribute("stored", stored);
        model.addAttribute("typed", typed);
        model.addAttribute("fault", fault);
        model.addAttribute("lines", lines);
        return "dealer/orders";
    }
}
