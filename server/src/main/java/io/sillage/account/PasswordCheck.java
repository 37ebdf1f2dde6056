package io.sillage.account;

import org.springframework.stereotype.Component;

/** Whether a password is good enough, and whether it is the right one, with the tries counted. */
@Component
class PasswordCheck {

    private final PasswordRules rules;
    private final PasswordHashes hashes;
    private final SignInLimits limits;

    PasswordCheck(PasswordRules rules, PasswordHashes hashes, SignInLimits limits) {
        this.rules = rules;
        this.hashes = hashes;
        this.limits = limits;
    }

    /** @throws WeakPassword when it may not be chosen */
    void requireGood(String password, MailAddress mail) {
        rules.check(password, mail);
    }

    /** @throws SignInBusy when no place came free in time */
    String hash(String password) {
        return hashes.hash(password);
    }

    /**
     * Lets nobody by who does not know the password of this account.
     *
     * @throws WrongCredentials when it is another
     * @throws TooManyTries when too many others were tried
     */
    void requireRight(Account account, String password, String networkAddress) {
        limits.take(account.mailIdentity(), networkAddress);
        if (!hashes.matches(password, account.passwordHash())) {
            throw new WrongCredentials();
        }
        limits.giveBack(account.mailIdentity(), networkAddress);
    }
}
