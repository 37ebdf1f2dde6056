package io.sillage.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a letter told a person, as it stands on the page Messages: written out anew each time, in the language of the page.
 *
 * @param words the beginning of the keys of its words, as in its {@link Letter}
 * @param path the page that its button opens, if it opens one
 * @param restInMail whether its button held a key, which stands in the mail alone
 */
public record Message(
        UUID id,
        String words,
        List<Object> arguments,
        @Nullable String path,
        boolean restInMail,
        Instant keptAt,
        boolean read) {}
