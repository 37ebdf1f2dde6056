package io.sillage.account;

import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes people with accounts for the tests of this module, each new, at a place of his own. */
final class Newcomers {

    static final String PASSWORD = "tournesol bleu marine";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Newcomers() {}

    static String anyMail() {
        return "person" + COUNT.incrementAndGet() + "@example.info";
    }

    static String place() {
        return "anywhere " + COUNT.incrementAndGet();
    }

    /** The mail address of one whose account is open all the way. */
    static String settled(Accounts accounts) {
        var mail = anyMail();
        accounts.open(mail, PASSWORD, "Claire", Locale.FRENCH, ZoneId.of("Europe/Paris"));
        return mail;
    }

    /** The mail address of one whose account waits for its activation. */
    static String waiting(SignUps signUps) {
        var mail = anyMail();
        signUps.signUp(new SignUp("Camille", mail, PASSWORD, true, Locale.FRENCH), place());
        return mail;
    }
}
