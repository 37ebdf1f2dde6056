package io.sillage.bench.faults;

import java.io.IOException;
import java.sql.SQLException;

/** Something that can befall the platform or its cars: a row of the list of failures. */
public interface Fault {

    /** Its place in the list, such as {@code F01}. */
    String row();

    /** What happens, in a few words. */
    String what();

    /** Lets it happen once, as a seed says, and counts when all cars have sent what they had. */
    Reckoning run(Victim victim, long seed) throws IOException, InterruptedException, SQLException;
}
