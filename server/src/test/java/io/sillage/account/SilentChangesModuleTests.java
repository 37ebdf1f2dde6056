package io.sillage.account;

import static io.sillage.account.Newcomers.PASSWORD;
import static io.sillage.account.Newcomers.anyMail;
import static io.sillage.account.Newcomers.place;
import static io.sillage.account.Newcomers.settled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.kernel.AccountId;
import io.sillage.notification.PostedLetters;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Envelopes;
import io.sillage.testing.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import tools.jackson.databind.json.JsonMapper;

/** A23: how one comes into an account never changes without a letter to its owner that is on its way. */
@ModuleTest
class SilentChangesModuleTests {

    private static final String OTHER = "coquelicot au bord du canal";

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    MailChanges mailChanges;

    @Autowired
    Authenticators authenticators;

    @Autowired
    Passkeys passkeys;

    @Autowired
    PasskeyChallenges challenges;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Envelopes envelopes;

    @Autowired
    JsonMapper json;

    private String mail = "";
    private AccountId id = AccountId.random();

    enum Change {
        PASSWORD,
        ADDRESS,
        AUTHENTICATOR_ON,
        AUTHENTICATOR_OFF,
        RECOVERY_CODES,
        PASSKEY_ADDED,
        PASSKEY_REMOVED
    }

    @BeforeEach
    void somebody() {
        mail = settled(accounts);
        id = accounts.signIn(mail, PASSWORD, place()).account();
    }

    @ParameterizedTest
    @EnumSource
    void isUndoneWhenItsLetterCannotBePosted(Change change) {
        prepare(change);
        var before = kept();
        jdbc.sql("alter table notification.letter rename to gone").update();
        try {
            assertThatThrownBy(() -> make(change)).isInstanceOf(DataAccessException.class);
        } finally {
            jdbc.sql("alter table notification.gone rename to letter").update();
        }
        assertThat(kept()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void isToldByOneLetter(Change change) {
        prepare(change);
        var before = kept();
        int letters = letters();
        make(change);
        assertThat(kept()).isNotEqualTo(before);
        assertThat(letters()).isEqualTo(letters + 1);
    }

    private void prepare(Change change) {
        switch (change) {
            case PASSWORD, ADDRESS, PASSKEY_ADDED -> {}
            case AUTHENTICATOR_ON -> authenticators.draft(id);
            case AUTHENTICATOR_OFF, RECOVERY_CODES -> turnOn();
            case PASSKEY_REMOVED -> addPasskey();
        }
    }

    private void make(Change change) {
        switch (change) {
            case PASSWORD -> passwords.change(id, PASSWORD, NewPassword.of(OTHER), here());
            case ADDRESS -> mailChanges.ask(id, anyMail(), place());
            case AUTHENTICATOR_ON -> turnOn();
            case AUTHENTICATOR_OFF -> authenticators.remove(id);
            case RECOVERY_CODES -> authenticators.renewRecoveryCodes(id);
            case PASSKEY_ADDED -> addPasskey();
            case PASSKEY_REMOVED ->
                passkeys.remove(id, passkeys.all(id).getFirst().id());
        }
    }

    private void turnOn() {
        authenticators.confirm(id, new AuthenticatorApp(authenticators.draft(id).key(), clock).code(), here());
    }

    private void addPasskey() {
        var session = new MockHttpSession();
        var challenge = challenges.issue(session);
        var made = new SoftAuthenticator(passkeys.wanted(id).userHandle()).make(challenge);
        passkeys.add(id, made, challenges.take(session), "téléphone");
    }

    private int letters() {
        return new PostedLetters(jdbc, envelopes, json).to(mail).size();
    }

    /** All that is kept of how one comes into the account. */
    private String kept() {
        return jdbc.sql("""
                select coalesce(string_agg(kept, ' ' order by kept), '') from (
                  select a::text as kept from account.account a where id = :id
                  union all select m::text from account.mail_change m where account = :id
                  union all select c::text from account.authenticator c where account = :id
                  union all select r::text from account.recovery_code r where account = :id
                  union all select p::text from account.passkey p where account = :id) everything""").param("id", id.value()).query(String.class).single();
    }

    private static Presence here() {
        return new Presence("no session", place());
    }
}
