package io.sillage.car.link;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The connection to the server is not there, or not any more. */
final class LinkLost extends IOException {

    private static final long serialVersionUID = 1;

    LinkLost(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
