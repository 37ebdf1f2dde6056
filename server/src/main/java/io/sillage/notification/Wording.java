package io.sillage.notification;

import io.sillage.kernel.Words;
import java.time.ZoneId;
import java.util.Locale;

/** Gives the words of a language, for letters to people who are not looking at a page. The edge, which has them, implements it. */
public interface Wording {

    Words words(Locale locale, ZoneId zone);
}
