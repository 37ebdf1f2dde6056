package io.sillage.account;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.Sight;
import io.sillage.kernel.SignedIn;
import io.sillage.notification.Addressee;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A person's account as it is kept. Immutable: a change is a new value. */
@Table(schema = "account", name = "account")
record Account(
        @Id AccountId id,
        String mail,
        String mailIdentity,
        String passwordHash,
        String name,
        @Nullable String phone,
        String locale,
        String zone,
        Instant opened,
        Birth born,
        @Nullable Instant activated,
        @Nullable String terms,
        @Nullable Instant termsAgreed,
        @Version @Nullable Integer version) {

    /** Where an account was opened. */
    enum Birth {
        APP,
        CAR
    }

    SignedIn person() {
        return new SignedIn(id, name, Locale.forLanguageTag(locale), ZoneId.of(zone), Sight.WHOLE);
    }

    Addressee addressee() {
        return new Addressee(id, mail, Locale.forLanguageTag(locale), ZoneId.of(zone));
    }

    /** With its mailbox known to be the person's; what was known before stays known since then. */
    Account activate(Instant now) {
        return activated != null
                ? this
                : new Account(
                        id,
                        mail,
                        mailIdentity,
                        passwordHash,
                        name,
                        phone,
                        locale,
                        zone,
                        opened,
                        born,
                        now,
                        terms,
                        termsAgreed,
                        version);
    }

    Account agreeTo(String text, Instant now) {
        return new Account(
                id,
                mail,
                mailIdentity,
                passwordHash,
                name,
                phone,
                locale,
                zone,
                opened,
                born,
                activated,
                text,
                now,
                version);
    }

    Account withPassword(String hash) {
        return new Account(
                id,
                mail,
                mailIdentity,
                hash,
                name,
                phone,
                locale,
                zone,
                opened,
                born,
                activated,
                terms,
                termsAgreed,
                version);
    }

    Account withMail(MailAddress address) {
        return new Account(
                id,
                address.value(),
                address.identity(),
                passwordHash,
                name,
                phone,
                locale,
                zone,
                opened,
                born,
                activated,
                terms,
                termsAgreed,
                version);
    }

    Account withProfile(Profile profile) {
        return new Account(
                id,
                mail,
                mailIdentity,
                passwordHash,
                profile.name(),
                profile.phone(),
                profile.locale().toLanguageTag(),
                profile.zone().getId(),
                opened,
                born,
                activated,
                terms,
                termsAgreed,
                version);
    }
}
