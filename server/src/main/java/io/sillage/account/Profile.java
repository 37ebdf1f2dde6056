package io.sillage.account;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a person says of himself: how he is called, where he may be rung up, which language and wall clock he reads. */
public record Profile(String name, @Nullable String phone, Locale locale, ZoneId zone) {}
