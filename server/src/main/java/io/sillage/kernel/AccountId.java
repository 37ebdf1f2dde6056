package io.sillage.kernel;

import java.util.UUID;

/** Our own name of a person with an account: random, never the mail address. */
public record AccountId(UUID value) {

    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    /** Reads the form that {@link #toString()} writes; refuses anything else as not found. */
    public static AccountId parse(String text) {
        return new AccountId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
