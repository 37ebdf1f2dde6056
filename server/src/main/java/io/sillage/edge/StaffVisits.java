package io.sillage.edge;

import io.sillage.staff.StaffSession;
import io.sillage.staff.StaffSessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The session among staff that a request belongs to: looked up once a request, by this realm's cookie alone. */
@Component
class StaffVisits {

    private static final String ATTRIBUTE = StaffVisits.class.getName();

    private final StaffSessions sessions;
    private final StaffCookie cookie;

    StaffVisits(StaffSessions sessions, StaffCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    /** What was looked up for a request: also that there is nothing. */
    private record Known(Optional<StaffSession> session) {}

    Optional<StaffSession> of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Known known) {
            return known.session();
        }
        var found = cookie.find(request).flatMap(sessions::find);
        request.setAttribute(ATTRIBUTE, new Known(found));
        return found;
    }

    /** Begins a session under a new key, in place of the one that the request came with. */
    StaffSession begin(
            @Nullable UUID member, @Nullable UUID enrolling, HttpServletRequest request, HttpServletResponse response) {
        of(request).ifPresent(sessions::end);
        return keep(sessions.begin(member, enrolling), request, response);
    }

    /** Begins the session of somebody whose forms are to carry this token. */
    void beginForNobody(String csrf, HttpServletRequest request, HttpServletResponse response) {
        keep(sessions.beginForNobody(csrf), request, response);
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        of(request).ifPresent(sessions::end);
        cookie.clear(response);
        request.setAttribute(ATTRIBUTE, new Known(Optional.empty()));
    }

    private StaffSession keep(StaffSessions.Begun begun, HttpServletRequest request, HttpServletResponse response) {
        cookie.set(response, begun.key());
        request.setAttribute(ATTRIBUTE, new Known(Optional.of(begun.session())));
        return begun.session();
    }
}
