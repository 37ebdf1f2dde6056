package io.sillage.notification;

/** What listens at an address that a person named. */
public enum HookKind {
    /** A program of hers, which is sent a signed document. */
    WEBHOOK,
    /** A topic of an ntfy server, which is sent a text and a link. */
    NTFY
}
