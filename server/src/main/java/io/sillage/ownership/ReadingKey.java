package io.sillage.ownership;

import io.sillage.kernel.PeriodId;
import io.sillage.kernel.SignedIn;
import io.sillage.privacy.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who read what of which period on which day of UTC.
 *
 * @param reader the account of a co-user, or what the owner gave a program
 * @param program the program's own name, null for a co-user
 */
record ReadingKey(PeriodId period, UUID reader, @Nullable String program, Purpose purpose, LocalDate day) {

    static ReadingKey of(SignedIn who, PeriodId period, Purpose purpose, Instant at) {
        var program = who.sight().program();
        return new ReadingKey(
                period,
                program == null ? who.account().value() : program.connection(),
                program == null ? null : program.name(),
                purpose,
                LocalDate.ofInstant(at, ZoneOffset.UTC));
    }
}
