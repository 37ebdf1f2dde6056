package io.sillage.wire;

import java.time.Instant;
import java.util.UUID;

/** What the server asks of a car; after {@code expires} the car leaves it alone. */
public record Command(UUID id, Instant expires, Ask ask) {

    /** More than this many bytes is refused. */
    public static final int MAX_BYTES = 4 * 1024;

    /** The thing asked. */
    public sealed interface Ask {}

    /** Send no positions from now on, or send them again. */
    public record PrivateMode(boolean on) implements Ask {}

    /** A route planned at home waits to be fetched. */
    public record RouteWaiting(UUID route) implements Ask {}

    /** Say what you are like. */
    public record AskState() implements Ask {}

    /** Show a short code on the screen, to prove that someone sits in the car. */
    public record ShowCode(String code) implements Ask {}

    /** Renew your certificate by EST. */
    public record CertificateDue() implements Ask {}
}
