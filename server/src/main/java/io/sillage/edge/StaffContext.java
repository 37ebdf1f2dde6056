package io.sillage.edge;

import io.sillage.staff.Staff;
import io.sillage.staff.StaffMember;
import io.sillage.staff.StaffSession;
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

    private final StaffVisits visits;
    private final Staff staff;

    StaffContext(StaffVisits visits, Staff staff) {
        this.visits = visits;
        this.staff = staff;
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var context = SecurityContextHolder.createEmptyContext();
        memberOf(holder.getRequest()).ifPresent(member -> context.setAuthentication(authenticated(member)));
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

    private static UsernamePasswordAuthenticationToken authenticated(StaffMember member) {
        var granted = Stream.of(STAFF, member.isOperator() ? OPERATOR : CLERK)
                .map(SimpleGrantedAuthority::new)
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(member, null, granted);
    }
}
