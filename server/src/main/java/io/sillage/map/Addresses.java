package io.sillage.map;

import io.sillage.kernel.GeoPoint;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The addresses of the map. */
@Service
public class Addresses {

    Addresses() {}

    /** The address of a point: nearest named street within 150 m, its nearest house number, quarter and town. */
    public Optional<Address> findAt(GeoPoint point) {
        throw new UnsupportedOperationException("filled in by the map room");
    }
}
