package io.sillage.edge;

import io.sillage.staff.Staff;
import io.sillage.staff.StaffMember;
import io.sillage.staff.StaffSession;
import io.sillage.staff.StaffSessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Knows who works here behind a request. He is read anew for each, so that whoever has left is out at once. */
@Component
class StaffContext implements SecurityContextRepository {

    static final String STAFF = "staff";
    static final String CLERK = "staff:clerk";
    static final String OPERATOR = "staff:operator";
    /** What a member has for a while after he used his passkey. */
    static final String FRESH = "staff:fresh";

    private final StaffVisits visits;
    private final Staff staff;
    private final StaffSessions sessions;

    StaffContext(StaffVisits visits, Staff staff, StaffSessions sessions) {
        this.visits = visits;
        this.staff = staff;
        this.sessions = sessions;
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var context = SecurityContextHolder.createEmptyContext();
        var request = holder.getRequest();
        var fresh = visits.of(request).filter(sessions::isFresh).isPresent();
        memberOf(request).ifPresent(member -> context.setAuthentication(authenticated(member, fresh)));
        return context;
    }

    /** A session among staff is begun where somebody signs in, and nowhere else. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // nothing is kept of a context
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return memberOf(request).isPresent();
    }

    private Optional<StaffMember> memberOf(HttpServletRequest request) {
        return visits.of(request).map(StaffSession::member).flatMap(staff::find);
    }

    private static UsernamePasswordAuthenticationToken authenticated(StaffMember member, boolean fresh) {
        var role = Stream.of(STAFF, member.isOperator() ? OPERATOR : CLERK);
        var granted = (fresh ? Stream.concat(role, Stream.of(FRESH)) : role)
                .map(SimpleGrantedAuthority::new)
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(member, null, granted);
    }
}
