package io.sillage.location.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.location.PlaceLink;
import io.sillage.location.PlaceLinks;
import io.sillage.notification.PublicAddress;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The links that show where a car stands to others. */
@RestController
@RequestMapping("/api/v1/cars/{car}/place-links")
class PlaceLinksResource {

    private final PlaceLinks links;
    private final PublicAddress address;

    PlaceLinksResource(PlaceLinks links, PublicAddress address) {
        this.links = links;
        this.address = address;
    }

    /** For how many hours a link is to last: 1, 8 or 24. */
    record NewLink(@Nullable Integer hours) {}

    /** A link, without its key; {@code openedAt} names the minutes in which it was opened, newest first, at most 20. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LinkBody(
            String id,
            Instant madeAt,
            Instant expiresAt,
            @Nullable Instant endedAt,
            List<Instant> openedAt) {

        static LinkBody of(PlaceLink link) {
            return new LinkBody(link.id().toString(), link.madeAt(), link.expiresAt(), link.endedAt(), link.openings());
        }
    }

    /** A link that was made just now, with its whole address, which is told here and never again. */
    record MadeLink(String id, Instant expiresAt, String address) {}

    @GetMapping
    List<LinkBody> placeLinks(SignedIn who, @PathVariable String car) {
        return links.all(who, VehicleId.parse(car)).stream().map(LinkBody::of).toList();
    }

    /** Refuses with {@code place-link-time}, {@code nothing-to-share}, {@code too-many-place-links} and {@code car-frozen}. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    MadeLink makePlaceLink(
            SignedIn who, @PathVariable String car, @Valid @RequestBody(required = false) @Nullable NewLink body) {
        var hours = body == null || body.hours() == null ? 0 : body.hours();
        var made = links.make(who, VehicleId.parse(car), Duration.ofHours(hours));
        return new MadeLink(
                made.link().id().toString(),
                made.link().expiresAt(),
                address.origin() + SharedPlacePage.address(made.key()));
    }

    @DeleteMapping("/{link}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endPlaceLink(SignedIn who, @PathVariable String car, @PathVariable String link) {
        links.end(who, VehicleId.parse(car), PlaceLinkForms.parse(link));
    }
}
