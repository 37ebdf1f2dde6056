package io.sillage.kernel;

import java.util.List;

/** The cars a person may see, first the one he looked at last; ownership answers, the edge asks. */
public interface Cars {

    /** A car as a person knows it: our id, and the name he gave it or its model's. */
    record Named(VehicleId id, String name) {}

    List<Named> of(SignedIn who);
}
