package io.sillage.car.link;

import io.sillage.wire.Command;
import java.io.IOException;
import java.util.Optional;

/** What a command finds in the car: does what is asked, or says why it does not. */
public interface Cabin {

    /** Empty when it is done, and lasts; otherwise the reason. */
    Optional<String> carryOut(Command.Ask ask) throws IOException;
}
