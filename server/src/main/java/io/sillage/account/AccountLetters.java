package io.sillage.account;

import io.sillage.account.Account.Birth;
import io.sillage.account.MailTokens.Purpose;
import io.sillage.brand.Brand;
import io.sillage.notification.Letter;
import io.sillage.notification.Letters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The letters about accounts. They repeat nothing that a stranger could have typed, such as a name. */
@Component
class AccountLetters {

    private final Letters letters;
    private final MailTokens tokens;
    private final Brand brand;

    AccountLetters(Letters letters, MailTokens tokens, Brand brand) {
        this.letters = letters;
        this.tokens = tokens;
        this.brand = brand;
    }

    void askToActivate(Account account) {
        if (account.born() == Birth.CAR) {
            long minutes = Purpose.PASSWORD.lifetime().toMinutes();
            var token = tokens.issue(account.id(), Purpose.PASSWORD);
            ask(account, "born-in-car", "/nouveau-mot-de-passe?jeton=" + token, minutes);
            return;
        }
        long hours = Purpose.ACTIVATION.lifetime().toHours();
        ask(account, "activation", "/activation?jeton=" + tokens.issue(account.id(), Purpose.ACTIVATION), hours);
    }

    /** To the owner of a mailbox with which somebody has just signed up again. */
    void tellOwner(Account account) {
        if (account.activated() == null) {
            askToActivate(account);
        } else {
            post(account, "known", "/sign-in");
        }
    }

    void offerNewPassword(Account account) {
        long minutes = Purpose.PASSWORD.lifetime().toMinutes();
        ask(
                account,
                "password",
                "/nouveau-mot-de-passe?jeton=" + tokens.issue(account.id(), Purpose.PASSWORD),
                minutes);
    }

    void tellPasswordChanged(Account account) {
        post(account, "password-changed", "/mot-de-passe-oublie");
    }

    void askOldAddress(Account account, MailAddress to) {
        var token = tokens.issue(account.id(), Purpose.OLD_ADDRESS);
        ask(
                account,
                "old-address",
                "/adresse?jeton=" + token,
                to.value(),
                Purpose.OLD_ADDRESS.lifetime().toHours());
    }

    void askNewAddress(Account account, MailAddress to) {
        var token = tokens.issue(account.id(), Purpose.NEW_ADDRESS);
        ask(
                account.withMail(to),
                "new-address",
                "/adresse?jeton=" + token,
                Purpose.NEW_ADDRESS.lifetime().toHours());
    }

    /** To both: whoever did not want it learns of it where he still reads. */
    void tellMoved(Account before, Account after) {
        post(before, "moved", null, after.mail());
        post(after, "moved", null, after.mail());
    }

    /** Of a way in that was added, with the link that takes the account back. */
    void tellAdded(Account account, String about) {
        post(account, about, "/reprendre?jeton=" + tokens.issue(account.id(), Purpose.TAKING_BACK));
    }

    /** Of something that changed how one comes into the account, with the way to shut others out. */
    void tell(Account account, String about) {
        post(account, about, "/mot-de-passe-oublie");
    }

    void tellRecoveryCodeUsed(Account account, int left) {
        post(account, "recovery-code-used", "/mot-de-passe-oublie", left);
    }

    /** With the link that stops it; whoever did not ask for it also learns that his password is known. */
    void tellRecoveryAsked(Account account, long days) {
        var token = tokens.issue(account.id(), Purpose.RECOVERY_STOP);
        post(account, "recovery-asked", "/recuperation/arreter?jeton=" + token, days);
    }

    void tellRecoveryStopped(Account account) {
        post(account, "recovery-stopped", "/mot-de-passe-oublie");
    }

    void offerRecovery(Account account, long days) {
        ask(account, "recovery", "/recuperation?jeton=" + tokens.issue(account.id(), Purpose.RECOVERY), days);
    }

    void sayFarewell(Account account) {
        post(account, "farewell", null);
    }

    /** What only who reads the mailbox may do; whoever is in the account does not find it there. */
    private void ask(Account account, String about, String path, Object... more) {
        letters.postByMailOnly(letter(account, about, path, more));
    }

    private void post(Account account, String about, @Nullable String path, Object... more) {
        letters.post(letter(account, about, path, more));
    }

    private Letter letter(Account account, String about, @Nullable String path, Object... more) {
        var arguments = new ArrayList<Object>(List.of(brand.name()));
        arguments.addAll(List.of(more));
        return new Letter(account.addressee(), "account.mail-" + about, arguments, path);
    }
}
