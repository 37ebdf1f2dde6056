package io.sillage.account;

import io.sillage.account.Account.Birth;
import io.sillage.brand.Brand;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * How far an account is open at a moment (R11, R12, G11). Days are those of the person's own calendar, to the same time
 * of day: the first moment after them is too late.
 */
@Component
class Standings {

    /** How long an address stays taken by a sign-up that its owner never confirmed. */
    static final int DAYS_TO_ACTIVATE = 7;

    /** How long what was born in a car and is suspended is kept, should the person still agree. */
    static final int DAYS_SUSPENDED = 30;

    private final int termsDays;

    @Autowired
    Standings(Brand brand) {
        this(brand.rules().termsDays());
    }

    Standings(int termsDays) {
        this.termsDays = termsDays;
    }

    Standing of(Account account, Instant now) {
        if (lapsesAt(account).filter(end -> !now.isBefore(end)).isPresent()) {
            return Standing.LAPSED;
        }
        if (needsTerms(account)) {
            return now.isBefore(termsDueAt(account)) ? Standing.TERMS_PENDING : Standing.SUSPENDED;
        }
        return account.activated() == null ? Standing.NOT_ACTIVATED : Standing.FULL;
    }

    /** Until when the terms may be agreed to before the account is suspended. */
    Instant termsDueAt(Account account) {
        return later(account, termsDays);
    }

    /** When the account, as it stands, ceases to be; nothing when it stays. */
    Optional<Instant> lapsesAt(Account account) {
        if (needsTerms(account)) {
            return Optional.of(later(account, termsDays + DAYS_SUSPENDED));
        }
        return account.activated() != null ? Optional.empty() : Optional.of(activationDueAt(account));
    }

    /** One born in a car has had other things to agree to first, so its days count from there. */
    private static Instant activationDueAt(Account account) {
        var agreed = account.termsAgreed();
        var from = account.born() == Birth.CAR && agreed != null ? agreed : account.opened();
        return from.atZone(ZoneId.of(account.zone())).plusDays(DAYS_TO_ACTIVATE).toInstant();
    }

    private static boolean needsTerms(Account account) {
        return account.terms() == null;
    }

    private static Instant later(Account account, int days) {
        return account.opened().atZone(ZoneId.of(account.zone())).plusDays(days).toInstant();
    }
}
