package io.sillage.headunit;

import io.sillage.account.EndsWithSignIns;
import io.sillage.kernel.AccountId;
import io.sillage.ownership.EndsWithOwnership;
import io.sillage.ownership.OwnershipPeriod;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links end with the ownership of their car and when the ways into an account are not trusted any more; one that is not confirmed
 * in a week ends by itself. The unit stays in its car, and asks to be linked anew.
 */
@Component
class EndingUnits implements EndsWithOwnership, EndsWithSignIns {

    static final Duration WAITED_FOR = Duration.ofDays(7);

    private final LinkTable links;
    private final Linking linking;
    private final DeviceRequestTable requests;
    private final RegistrationTable registrations;
    private final EnrolmentTable enrolments;
    private final Clock clock;

    EndingUnits(
            LinkTable links,
            Linking linking,
            DeviceRequestTable requests,
            RegistrationTable registrations,
            EnrolmentTable enrolments,
            Clock clock) {
        this.links = links;
        this.linking = linking;
        this.requests = requests;
        this.registrations = registrations;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    @Override
    public void ownershipEnded(OwnershipPeriod ended) {
        links.allOf(ended.vehicle()).forEach(linking::end);
        requests.removeOf(ended.vehicle());
        registrations.removeOf(ended.vehicle());
    }

    @Override
    public void end(AccountId person) {
        links.allOf(person).forEach(linking::end);
        registrations.removeOf(person);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT4M")
    @Transactional
    void tidy() {
        var now = clock.instant();
        links.unconfirmedSince(now.minus(WAITED_FOR)).forEach(linking::end);
        requests.forgetEnded(now.minus(DeviceGrants.LIFETIME)); // so that the unit hears why it was not let in
        registrations.forgetEnded(now);
        enrolments.forgetEnded(now);
    }
}
