package io.sillage.notification;

import java.net.URI;
import java.util.UUID;

/** Whom a knock is for: a browser, or a service that a person named. */
sealed interface PushTarget {

    UUID id();

    /** A browser by its push service, and the session from which it subscribed. */
    record Browser(UUID id, String session, URI endpoint, BrowserKeys keys) implements PushTarget {}

    /** An address that is called with a signed body, or a topic of ntfy. */
    record Service(UUID id, HookKind kind, URI address, byte[] secret) implements PushTarget {}
}
