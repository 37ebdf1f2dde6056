package io.sillage.notification;

import io.sillage.kernel.AccountId;
import java.time.ZoneId;
import java.util.Locale;

/** To whom a letter goes: a person, the address to write to now, and the language and zone to write in. */
public record Addressee(AccountId account, String mail, Locale locale, ZoneId zone) {

    /** Hides the address from logs. */
    @Override
    public String toString() {
        return "Addressee[" + account + "]";
    }
}
