package io.sillage.account;

import java.util.Locale;

/** What a person fills in to get an account (R11). */
public record SignUp(String name, String mail, String password, boolean termsAgreed, Locale locale) {

    /** Hides the password from logs. */
    @Override
    public String toString() {
        return "SignUp[…]";
    }
}
