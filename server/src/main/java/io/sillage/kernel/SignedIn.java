package io.sillage.kernel;

import java.time.ZoneId;
import java.util.Locale;

/**
 * The person behind the present request, and how much may be seen in his name. Says who it is, never what he may do: that
 * is asked of Rights.
 */
public record SignedIn(AccountId account, String name, Locale locale, ZoneId zone, Sight sight) {

    /** The same person, for whom a program speaks. */
    public SignedIn through(Sight narrower) {
        return new SignedIn(account, name, locale, zone, narrower);
    }
}
