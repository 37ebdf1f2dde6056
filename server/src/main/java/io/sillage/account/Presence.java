package io.sillage.account;

/** From where a person acts: the session he is in, and the place it comes from, as tries are counted. */
public record Presence(String sessionId, String networkAddress) {

    /** Hides the session's id, which is a key. */
    @Override
    public String toString() {
        return "Presence[" + networkAddress + "]";
    }
}
