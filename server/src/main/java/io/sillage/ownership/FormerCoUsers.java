package io.sillage.ownership;

import java.time.Clock;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Co-users go when the ownership ends, and are told. Whose time is over is refused from that instant on; soon after, his open
 * pages are cut too.
 */
@Component
class FormerCoUsers implements EndsWithOwnership {

    private final CoUserTable coUsers;
    private final InvitationTable invitations;
    private final CoUserCache cache;
    private final SharingLetters letters;
    private final OpenPages pages;
    private final Clock clock;
    private volatile Instant lookedAt;

    FormerCoUsers(
            CoUserTable coUsers,
            InvitationTable invitations,
            CoUserCache cache,
            SharingLetters letters,
            OpenPages pages,
            Clock clock) {
        this.coUsers = coUsers;
        this.invitations = invitations;
        this.cache = cache;
        this.letters = letters;
        this.pages = pages;
        this.clock = clock;
        this.lookedAt = clock.instant();
    }

    @Override
    public void ownershipEnded(OwnershipPeriod ended) {
        coUsers.removeAll(ended.id()).forEach(letters::tellGone);
        invitations.removeAll(ended.id());
        cache.forgetAfterwards(ended.vehicle());
    }

    @Scheduled(fixedDelayString = "PT2S", initialDelayString = "PT30S")
    void cutPages() {
        var now = clock.instant();
        coUsers.carsLeftIn(lookedAt, now).forEach(pages::cut);
        lookedAt = now;
    }

    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT10M")
    void forgetEnded() {
        coUsers.forgetEnded(clock.instant());
        invitations.forgetEnded(clock.instant());
    }
}
