package io.sillage.passkey;

/** What a use came to: the count of the authenticator, and whether the passkey lies in somebody's cloud. */
public record Use(long counter, boolean backedUp) {}
