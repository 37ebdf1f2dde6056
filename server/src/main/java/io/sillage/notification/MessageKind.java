package io.sillage.notification;

/** What a message is about, as people choose by it how they are told of it. */
public enum MessageKind {
    /** Sign-ins, passwords, connected applications: never silenced, and not held back by quiet hours. */
    SECURITY,
    /** Whose car it is, who shares it, its sale: the letter always goes. */
    OWNERSHIP,
    /** The connected services: all of it may be silenced; the page Messages has it in any case. */
    SERVICES;

    /** By the words of a letter, which begin with the module that posts it. */
    static MessageKind of(String words) {
        return switch (words.substring(0, words.indexOf('.'))) {
            case "activation", "location", "trip", "coaching" -> SERVICES;
            case "ownership", "handover", "dealer", "garage" -> OWNERSHIP;
            default -> SECURITY;
        };
    }
}
