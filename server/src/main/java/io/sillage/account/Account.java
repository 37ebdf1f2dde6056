package io.sillage.account;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.SignedIn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A person's account as it is kept. */
@Table(schema = "account", name = "account")
record Account(
        @Id AccountId id,
        String mail,
        String mailIdentity,
        String passwordHash,
        String name,
        String locale,
        String zone,
        Instant opened,
        @Version @Nullable Integer version) {

    SignedIn person() {
        return new SignedIn(id, name, Locale.forLanguageTag(locale), ZoneId.of(zone));
    }
}
