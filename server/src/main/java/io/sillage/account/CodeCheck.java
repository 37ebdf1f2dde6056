package io.sillage.account;

import io.sillage.privacy.Safe;
import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether a code is the right one, with the tries counted and the owner told of what he should know. */
@Component
class CodeCheck {

    private static final Pattern OF_THE_APP = Pattern.compile("[0-9]{" + Totp.DIGITS + "}");

    private final AuthenticatorTable authenticators;
    private final RecoveryCodes recoveryCodes;
    private final AccountLetters letters;
    private final RecoveryStops recoveries;
    private final Safe safe;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CodeCheck(
            AuthenticatorTable authenticators,
            RecoveryCodes recoveryCodes,
            AccountLetters letters,
            RecoveryStops recoveries,
            Safe safe,
            TransactionTemplate transaction,
            Clock clock) {
        this.authenticators = authenticators;
        this.recoveryCodes = recoveryCodes;
        this.letters = letters;
        this.recoveries = recoveries;
        this.safe = safe;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Lets nobody by without a code of this account, and uses it up.
     *
     * @throws WrongCode when it is not right, or was used before
     * @throws TooManyTries when too many were tried
     */
    void require(Account account, String code) {
        if (!authenticators.take(account.id(), clock.instant())) {
            throw new TooManyTries();
        }
        var given = code.replaceAll("\\s", "");
        if (!(OF_THE_APP.matcher(given).matches() ? isOfTheApp(account, given) : isForRecovery(account, given))) {
            warn(account);
            throw new WrongCode();
        }
        authenticators.giveBack(account.id());
        recoveries.stop(account.id());
    }

    private boolean isOfTheApp(Account account, String code) {
        var app = authenticators.find(account.id());
        if (app.isEmpty()) {
            return false;
        }
        var key = safe.open(account.id().value(), app.get().sealedKey());
        var step = Totp.stepOf(key, code, clock.instant());
        return step.isPresent() && authenticators.use(account.id(), step.getAsLong());
    }

    private boolean isForRecovery(Account account, String code) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean used = recoveryCodes.use(account.id(), code);
            if (used) {
                letters.tellRecoveryCodeUsed(account, recoveryCodes.left(account.id()));
            }
            return used;
        }));
    }

    /** All tries spent means that somebody knows the password and has no app. */
    private void warn(Account account) {
        transaction.executeWithoutResult(status -> {
            if (authenticators.isToBeWarned(account.id(), clock.instant())) {
                letters.tell(account, "codes-tried");
            }
        });
    }
}
