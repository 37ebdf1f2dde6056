package io.sillage.kernel;

import java.time.ZoneId;
import java.util.Locale;

/** The person behind the present request. Says who it is, never what he may do: that is asked of Rights. */
public record SignedIn(AccountId account, String name, Locale locale, ZoneId zone) {}
