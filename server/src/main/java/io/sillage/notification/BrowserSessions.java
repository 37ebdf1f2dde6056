package io.sillage.notification;

import java.util.Optional;

/** Knows whether a browser that wants to be told is still signed in. The module that keeps sessions implements it. */
public interface BrowserSessions {

    /**
     * A session that lasts.
     *
     * @param handle names it though its id be changed
     * @param device what its browser says it is
     */
    record Lasting(String handle, String device) {}

    /** Nothing when it has ended. */
    Optional<Lasting> find(String sessionId);

    boolean isThere(String handle);
}
