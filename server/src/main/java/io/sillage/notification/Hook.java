package io.sillage.notification;

/** The address that is called when there is a message, and the key by which its listener knows that it is us. */
public record Hook(HookKind kind, String address, String secret) {

    /** Hides what opens something from logs. */
    @Override
    public String toString() {
        return "Hook[" + kind + "]";
    }
}
