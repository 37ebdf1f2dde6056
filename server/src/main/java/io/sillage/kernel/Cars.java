package io.sillage.kernel;

import java.util.List;

/** The cars a person may see, first the one he looked at last; ownership answers, the edge asks. */
public interface Cars {

    /**
     * A car as a person knows it: our id, the name he gave it or its model's, and the address of a picture of its model in
     * its colour.
     */
    record Named(VehicleId id, String name, String picture) {}

    List<Named> of(SignedIn who);
}
