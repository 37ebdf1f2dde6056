package io.sillage.edge;

import io.sillage.passkey.NewPasskey;
import io.sillage.passkey.PasskeyCreation;
import io.sillage.passkey.PasskeyRequest;
import io.sillage.passkey.Used;
import io.sillage.staff.Enrolments;
import io.sillage.staff.Staff;
import io.sillage.staff.StaffMember;
import io.sillage.staff.StaffSession;
import io.sillage.staff.StaffSessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets those who work here in and out: the one way to a session of theirs. */
@Component
public class StaffEntrance {

    private final StaffVisits visits;
    private final StaffSessions sessions;
    private final Staff staff;
    private final Enrolments enrolments;
    private final NetworkAddress address;

    StaffEntrance(
            StaffVisits visits, StaffSessions sessions, Staff staff, Enrolments enrolments, NetworkAddress address) {
        this.visits = visits;
        this.sessions = sessions;
        this.staff = staff;
        this.enrolments = enrolments;
        this.address = address;
    }

    /**
     * Lets an operator make his first passkey, and nothing else.
     *
     * @throws io.sillage.kernel.Refusal as {@link Enrolments#begin(String, String, String)} does
     */
    public void beginAsOperator(
            String mail, String password, HttpServletRequest request, HttpServletResponse response) {
        var enrolling = enrolments.begin(mail, password, address.networkOf(request));
        visits.begin(null, enrolling, request, response);
    }

    /**
     * Lets whoever was invited make his first passkey, and nothing else.
     *
     * @throws io.sillage.kernel.Refusal as {@link Enrolments#begin(String)} does
     */
    public void beginAsInvited(String invitation, HttpServletRequest request, HttpServletResponse response) {
        visits.begin(null, enrolments.begin(invitation), request, response);
    }

    /** Whether at the other end somebody may make his first passkey. */
    public boolean isEnrolling(HttpServletRequest request) {
        return enrolling(request).isPresent();
    }

    /** @throws io.sillage.kernel.Refusal when nobody may make a passkey here */
    public PasskeyCreation wanted(HttpServletRequest request) {
        var wanted = enrolments.wanted(enrolling(request).orElseThrow(NotSignedIn::new));
        return wanted.asked(sessions.challenge(session(request)), staff.relyingParty());
    }

    /**
     * Makes somebody staff with his first passkey, and begins his session.
     *
     * @throws io.sillage.kernel.Refusal as {@link Enrolments#complete} does
     */
    public void complete(NewPasskey passkey, HttpServletRequest request, HttpServletResponse response) {
        var enrolling = enrolling(request).orElseThrow(NotSignedIn::new);
        var challenge = sessions.takeChallenge(session(request));
        var member = enrolments.complete(enrolling, passkey.name(), passkey.made(), challenge);
        visits.begin(member, null, request, response);
    }

    /** The same for everybody: it says nothing of who works here. */
    public PasskeyRequest asked(HttpServletRequest request) {
        return new PasskeyRequest(sessions.challenge(session(request)), staff.relyingParty());
    }

    /** @throws io.sillage.kernel.Refusal as {@link Staff#signIn} does */
    public void enter(Used used, HttpServletRequest request, HttpServletResponse response) {
        var member = staff.signIn(used, sessions.takeChallenge(session(request)));
        visits.begin(member.id(), null, request, response);
    }

    /**
     * Notes that the member of this session has just used his passkey.
     *
     * @throws io.sillage.kernel.Refusal as {@link Staff#signIn} does, and when it is another's
     */
    public void prove(StaffMember who, Used used, HttpServletRequest request) {
        var session = session(request);
        var member = staff.signIn(used, sessions.takeChallenge(session));
        if (!member.id().equals(who.id())) {
            throw new NotSignedIn();
        }
        sessions.prove(session);
    }

    public void leave(HttpServletRequest request, HttpServletResponse response) {
        visits.end(request, response);
    }

    private Optional<UUID> enrolling(HttpServletRequest request) {
        return visits.of(request).map(StaffSession::enrolling);
    }

    private StaffSession session(HttpServletRequest request) {
        return visits.of(request).orElseThrow(NotSignedIn::new);
    }
}
