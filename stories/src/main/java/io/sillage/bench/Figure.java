package io.sillage.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Something that can be measured of the product, and the names of the figures that come of it. */
public interface Figure {

    /** What {@code ./sillage bench NAME} asks for; each is reported once, by {@link Bench#report}. */
    List<String> names();

    /** Whether it takes too long to be measured by a bench that names no figure. */
    default boolean onDemand() {
        return false;
    }

    /** Measures on the machine as it is: starts the platform as often as it needs, and reports what it found. */
    void measure(Bench bench) throws IOException, InterruptedException, SQLException;
}
