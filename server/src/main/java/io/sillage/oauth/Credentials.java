package io.sillage.oauth;

import org.jspecify.annotations.Nullable;

/**
 * What an application is known by: its name on the wire, and its secret, told once.
 *
 * @param secret null when it runs where none can be kept
 */
public record Credentials(String client, @Nullable String secret) {

    /** Hides the secret from logs. */
    @Override
    public String toString() {
        return "Credentials[" + client + "]";
    }
}
