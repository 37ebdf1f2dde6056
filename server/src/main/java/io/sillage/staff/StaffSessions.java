package io.sillage.staff;

import io.sillage.kernel.Digest;
import io.sillage.kernel.RandomKey;
import io.sillage.passkey.Challenge;
import io.sillage.passkey.PasskeyRefused;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * The sessions of those who work here. They are of this realm alone: a key of theirs opens nothing among customers, and a
 * customer's nothing here. They are short, because behind each stands a passkey that is used again in a second.
 */
@Service
public class StaffSessions {

    /** For how long somebody may take to sign in, or to make his first passkey. */
    static final Duration BEFORE_SIGN_IN = Duration.ofMinutes(20);

    private final SessionTable sessions;
    private final InvitationTable invitations;
    private final StaffSettings settings;
    private final Clock clock;

    StaffSessions(SessionTable sessions, InvitationTable invitations, StaffSettings settings, Clock clock) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.settings = settings;
        this.clock = clock;
    }

    /** A session that has just begun, with the key that its browser is to keep. */
    public record Begun(String key, StaffSession session) {

        /** Hides the key. */
        @Override
        public String toString() {
            return "Begun[" + session + "]";
        }
    }

    /** The session whose key this is, while it lasts; using it keeps it from growing idle. */
    public Optional<StaffSession> find(String key) {
        var now = clock.instant();
        var found = sessions.find(Digest.of(key), now, settings.idle());
        found.ifPresent(session -> sessions.touch(session.key(), now));
        return found;
    }

    /** Begins one for a member, or for somebody who makes his first passkey. */
    public Begun begin(@Nullable UUID member, @Nullable UUID enrolling) {
        return begin(member, enrolling, RandomKey.make());
    }

    /** Begins one for somebody who has yet to sign in, whose forms are to carry this token. */
    public Begun beginForNobody(String csrf) {
        return begin(null, null, csrf);
    }

    private Begun begin(@Nullable UUID member, @Nullable UUID enrolling, String csrf) {
        var key = RandomKey.make();
        var now = clock.instant();
        var session = new StaffSession(Digest.of(key), member, enrolling, csrf, member == null ? null : now);
        sessions.add(session, now, now.plus(member == null ? BEFORE_SIGN_IN : settings.longest()));
        return new Begun(key, session);
    }

    /** Whether its member used his passkey a short while ago, as what matters wants. */
    public boolean isFresh(StaffSession session) {
        var proven = session.provenAt();
        return proven != null && clock.instant().isBefore(proven.plus(settings.proofLasts()));
    }

    /** Notes that its member has just used his passkey. */
    public void prove(StaffSession session) {
        sessions.prove(session.key(), clock.instant());
    }

    public void end(StaffSession session) {
        sessions.end(session.key());
    }

    /** A new challenge for an authenticator, in place of the one before, as base64url. */
    public String challenge(StaffSession session) {
        var challenge = Challenge.random(clock.instant());
        sessions.keep(session.key(), challenge);
        return challenge.text();
    }

    /** Takes the challenge of a session, which has none then. @throws PasskeyRefused when there is none, or it has ended */
    public byte[] takeChallenge(StaffSession session) {
        return sessions.take(session.key()).orElseThrow(PasskeyRefused::new).bytesAt(clock.instant());
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    void forgetEnded() {
        sessions.forgetEnded(clock.instant(), settings.idle());
        invitations.forgetEnded(clock.instant());
    }
}
