package io.sillage.location.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.location.ParkedPlace;
import io.sillage.location.ParkedPlaces;
import io.sillage.map.Address;
import io.sillage.map.Addresses;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where a car stands, in degrees (WGS 84) and in words, and how fresh that is. */
@RestController
class ParkedApi {

    private final ParkedPlaces places;
    private final Addresses addresses;

    ParkedApi(ParkedPlaces places, Addresses addresses) {
        this.places = places;
        this.addresses = addresses;
    }

    /**
     * The car stands within so many metres of the point. The fix is older than the stop when it stopped below ground; when it
     * has left since, and has not told where to, {@code leftAt} is the end of its newest trip.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ParkedBody(
            double latitude,
            double longitude,
            Instant observedAt,
            Instant receivedAt,
            Instant fixedAt,
            int withinMetres,
            @Nullable Instant leftAt,
            @Nullable AddressBody address) {

        static ParkedBody of(ParkedPlace place, @Nullable Address address) {
            return new ParkedBody(
                    place.point().latitude(),
                    place.point().longitude(),
                    place.observedAt(),
                    place.receivedAt(),
                    place.fixedAt(),
                    place.withinM(),
                    place.leftAt(),
                    address == null ? null : AddressBody.of(address));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AddressBody(
            @Nullable String street,
            @Nullable String houseNumber,
            @Nullable String quarter,
            @Nullable String town) {

        static AddressBody of(Address address) {
            return new AddressBody(address.street(), address.houseNumber(), address.quarter(), address.town());
        }
    }

    /** Not found when the car is not his, has not told, or is in private mode. */
    @GetMapping("/api/v1/cars/{car}/parked")
    ParkedBody parked(SignedIn who, @PathVariable String car) {
        var place = places.find(who, VehicleId.parse(car)).orElseThrow(NotFound::new);
        return ParkedBody.of(place, addresses.findAt(place.point()).orElse(null));
    }
}
