package io.sillage.account;

import io.sillage.kernel.AccountId;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** People with an account. */
@Service
public class Accounts {

    Accounts() {}

    /** Opens an account. Refuses with {@code weak-password} or {@code account-exists}. */
    public AccountId open(String mail, String password, String name, Locale locale, ZoneId zone) {
        throw new UnsupportedOperationException("filled in by the people room");
    }
}
