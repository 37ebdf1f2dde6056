package io.sillage.account;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.NotFound;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say of themselves (R16). */
@Service
@Transactional
public class Profiles {

    private final AccountRepository accounts;
    private final SpokenLanguages languages;

    Profiles(AccountRepository accounts, SpokenLanguages languages) {
        this.accounts = accounts;
        this.languages = languages;
    }

    /** A profile, and the address that letters go to. */
    public record Kept(Profile profile, String mail) {}

    @Transactional(readOnly = true)
    public Kept get(AccountId id) {
        var account = accounts.findById(id).orElseThrow(NotFound::new);
        var profile = new Profile(
                account.name(), account.phone(), Locale.forLanguageTag(account.locale()), ZoneId.of(account.zone()));
        return new Kept(profile, account.mail());
    }

    /**
     * Keeps a profile in place of the one before.
     *
     * @throws PersonNameRefused when nobody could read the name
     * @throws PhoneNumberRefused when nobody could ring the number up
     * @throws LanguageNotSpoken when no letter could be written in the language
     */
    public void change(AccountId id, Profile profile) {
        var clean = new Profile(
                PersonName.of(profile.name()),
                PhoneNumber.of(profile.phone()).orElse(null),
                languages.require(profile.locale()),
                profile.zone());
        accounts.save(accounts.findById(id).orElseThrow(NotFound::new).withProfile(clean));
    }
}
