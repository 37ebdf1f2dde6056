package io.sillage.journey;

import io.sillage.kernel.GeoPoint;
import io.sillage.map.Address;
import io.sillage.map.Addresses;
import io.sillage.map.FoundPlace;
import io.sillage.map.PlaceSearch;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Reads places out of what people share: links of maps, {@code geo:} addresses (RFC 5870), GPX files (1.1), vCards (RFC 6350). A link is read
 * as it stands and never opened, so nobody learns that it was shared here. Any thread.
 */
@Service
public class SharedPlaces {

    private static final int ONE = 1;

    private final PlaceSearch search;
    private final Addresses addresses;

    SharedPlaces(PlaceSearch search, Addresses addresses) {
        this.search = search;
        this.addresses = addresses;
    }

    /**
     * The places in what was shared, in their order; an address is looked up on our own map.
     *
     * @param near where who shares is, so that the nearer of two equal addresses is meant; null when that is not known
     * @throws NothingToImport when it holds none that we can read
     */
    public List<Stop> read(String shared, @Nullable GeoPoint near) {
        var stops = found(shared.strip(), near).toList();
        if (stops.isEmpty()) {
            throw new NothingToImport();
        }
        return stops;
    }

    /** What was typed where a place is asked for: the place that a link names, else what the map has of that name. */
    public List<FoundPlace> suggest(String typed, @Nullable GeoPoint near, int most) {
        var linked = MapLink.read(typed.strip());
        if (linked.isEmpty()) {
            return search.find(typed, near, most);
        }
        return linked.stream()
                .flatMap(mention -> suggested(mention, near, most))
                .toList();
    }

    private Stream<FoundPlace> suggested(Mention mention, @Nullable GeoPoint near, int most) {
        var point = mention.point();
        return point == null
                ? search.find(mention.text(), near, most).stream()
                : Stream.of(new FoundPlace(FoundPlace.What.SIGHT, label(mention.text(), point), "", point));
    }

    private Stream<Stop> found(String shared, @Nullable GeoPoint near) {
        if (GpxFile.is(shared)) {
            return GpxFile.read(shared).stream().flatMap(mention -> stop(mention, near));
        }
        if (VCard.is(shared)) {
            return VCard.read(shared).stream().flatMap(mention -> stop(mention, near));
        }
        var links = MapLink.read(shared);
        return links.isEmpty()
                ? stop(new Mention(shared, null), near)
                : links.stream().flatMap(link -> stop(link, near));
    }

    private Stream<Stop> stop(Mention mention, @Nullable GeoPoint near) {
        var point = mention.point();
        if (point != null) {
            return Stream.of(new Stop(label(mention.text(), point), point));
        }
        return search.find(mention.text(), near, ONE).stream()
                .map(place -> new Stop(mention.name().orElse(place.name()), place.point()));
    }

    private String label(String text, GeoPoint point) {
        return Optional.of(Labels.oneLine(text, Stop.LONGEST_LABEL))
                .filter(given -> !given.isEmpty())
                .or(() -> addresses.findAt(point).map(Address::line).filter(line -> !line.isEmpty()))
                .orElseGet(() -> String.format(Locale.ROOT, "%.5f, %.5f", point.latitude(), point.longitude()));
    }
}
