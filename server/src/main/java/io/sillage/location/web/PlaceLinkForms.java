package io.sillage.location.web;

import io.sillage.kernel.Frame;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.Refusal;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.location.PlaceLinks;
import io.sillage.notification.PublicAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes and ends links to the place of a car. The page that answers is the only one that ever shows the new link. */
@Controller
class PlaceLinkForms {

    private final PlaceLinks links;
    private final FindPage page;
    private final PublicAddress address;

    PlaceLinkForms(PlaceLinks links, FindPage page, PublicAddress address) {
        this.links = links;
        this.page = page;
        this.address = address;
    }

    @PostMapping(FindPage.PATH)
    String make(
            SignedIn who,
            Frame frame,
            @PathVariable String car,
            @RequestParam(name = "heures", defaultValue = "0") long hours,
            @RequestHeader(name = "User-Agent", defaultValue = "") String userAgent,
            Model model,
            HttpServletResponse response) {
        var id = VehicleId.parse(car);
        try {
            var made = links.make(who, id, Duration.ofHours(hours));
            return page.show(
                    who, frame, id, userAgent, address.origin() + SharedPlacePage.address(made.key()), "", model);
        } catch (NotFound notHis) {
            throw notHis;
        } catch (Refusal refusal) {
            response.setStatus(
                    refusal.kind() == Refusal.Kind.CONFLICT
                            ? HttpServletResponse.SC_CONFLICT
                            : HttpServletResponse.SC_BAD_REQUEST);
            return page.show(who, frame, id, userAgent, "", "location.fault-" + refusal.code(), model);
        }
    }

    @PostMapping(FindPage.PATH + "/liens/{link}")
    String end(SignedIn who, @PathVariable String car, @PathVariable String link) {
        var id = VehicleId.parse(car);
        links.end(who, id, parse(link));
        return "redirect:" + FindPage.address(id) + "#liens";
    }

    static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
