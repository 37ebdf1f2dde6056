package io.sillage.ownership.web;

import io.sillage.kernel.Spelling;
import io.sillage.ownership.Sharing;
import io.sillage.privacy.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whom an owner wants to let in, as he fills in the form.
 *
 * @param voit the keys of what he may see
 * @param jusqu the last day on which he may, or nothing
 */
public record AskedAccess(
        @Nullable String mail,
        @Nullable List<String> voit,
        @Nullable String jusqu) {

    /** What was typed. */
    public String mail() {
        return mail == null ? "" : mail;
    }

    /** Whether this is ticked. */
    public boolean sees(String key) {
        return voit != null && voit.contains(key);
    }

    /** The day that was typed. */
    public String day() {
        return jusqu == null ? "" : jusqu;
    }

    Set<Purpose> purposes() {
        return Sharing.OFFERED.stream()
                .filter(purpose -> sees(Spelling.of(purpose)))
                .collect(Collectors.toSet());
    }

    /** The end of the last day where the owner is; long ago when the text is no day. */
    @Nullable
    Instant until(ZoneId zone) {
        if (day().isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(day()).plusDays(1).atStartOfDay(zone).toInstant();
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }
}
