package io.sillage.location.web;

import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.kernel.Words;
import io.sillage.location.ParkedPlaces;
import io.sillage.location.PlaceLinks;
import io.sillage.location.PrivateMode;
import io.sillage.location.PrivateStatus;
import io.sillage.ownership.Rights;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Services, Find my car (R38): where it is, how sure that is, the way there, and links that show it to others. */
@Controller
class FindPage {

    static final String PATH = "/services/retrouver/{car}";

    private final ParkedPlaces places;
    private final PrivateMode mode;
    private final PlaceLinks links;
    private final Rights rights;
    private final ParkedViews views;
    private final LinkViews linkViews;

    FindPage(
            ParkedPlaces places,
            PrivateMode mode,
            PlaceLinks links,
            Rights rights,
            ParkedViews views,
            LinkViews linkViews) {
        this.places = places;
        this.mode = mode;
        this.links = links;
        this.rights = rights;
        this.views = views;
        this.linkViews = linkViews;
    }

    static String address(VehicleId car) {
        return "/services/retrouver/" + car;
    }

    /** For those who come without knowing the address, such as by the App's icon: the car they look at, or Home. */
    @GetMapping("/services/retrouver")
    String lookedAt(Frame frame) {
        var car = frame.car();
        return "redirect:" + (car == null ? "/" : address(car.id()));
    }

    @GetMapping(PATH)
    String look(
            SignedIn who,
            Frame frame,
            @PathVariable String car,
            @RequestHeader(name = "User-Agent", defaultValue = "") String userAgent,
            Model model) {
        return show(who, frame, VehicleId.parse(car), userAgent, "", "", model);
    }

    /** @param made the address of a link that was made just now, or nothing; {@code fault} the key of what was wrong */
    String show(SignedIn who, Frame frame, VehicleId car, String userAgent, String made, String fault, Model model) {
        var words = frame.words();
        var since = places.privateSince(who, car);
        var place = places.find(who, car);
        boolean his = rights.isOwner(who, car);
        model.addAttribute("href", address(car));
        model.addAttribute(
                "found",
                place.map(found -> views.found(found, ParkedPictures.address(found), userAgent, words))
                        .orElse(null));
        model.addAttribute(
                "nowhere",
                since.map(from -> privately(who, car, from, words)).orElseGet(() -> unknown(car, his, words)));
        model.addAttribute("his", his);
        model.addAttribute("links", his ? linkViews(who, car, words) : List.of());
        model.addAttribute("made", made);
        model.addAttribute("fault", fault);
        return "location/find";
    }

    private FindView.Nowhere privately(SignedIn who, VehicleId car, Instant since, Words words) {
        var own = mode.find(who, car);
        boolean inCar = own.map(PrivateStatus::isSetInCar).orElse(false);
        return new FindView.Nowhere(
                "eye-off",
                words.say("location.private-on", words.when(since)),
                words.say(inCar ? "location.private-car-why" : "location.private-why"),
                own.isEmpty() ? null : PrivateModePage.address(car),
                own.isEmpty() ? null : words.say("location.private-look"));
    }

    private static FindView.Nowhere unknown(VehicleId car, boolean his, Words words) {
        return new FindView.Nowhere(
                "map-pin",
                words.say("location.unknown"),
                words.say("location.unknown-find"),
                his ? "/reglages/voiture/" + car + "/services" : null,
                his ? words.say("location.unknown-services") : null);
    }

    private List<LinkView> linkViews(SignedIn who, VehicleId car, Words words) {
        return links.all(who, car).stream()
                .map(link -> linkViews.of(link, words))
                .toList();
    }
}
