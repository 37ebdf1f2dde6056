package io.sillage.edge;

import io.sillage.headunit.PresentUnit;
import io.sillage.headunit.UnitRequests;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Knows which head unit is behind a request. It is read anew for each, with the proof of its key; cookies are not looked at. */
@Component
class UnitContext implements SecurityContextRepository {

    static final String UNIT = "unit";
    static final String LINKED = "unit:linked";

    private final ObjectProvider<UnitRequests> requests;

    /** @param requests reads them; where there are no head units, nobody is one */
    UnitContext(ObjectProvider<UnitRequests> requests) {
        this.requests = requests;
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var context = SecurityContextHolder.createEmptyContext();
        requests.stream()
                .flatMap(reader -> reader.find(holder.getRequest()).stream())
                .forEach(present -> context.setAuthentication(authenticated(present)));
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // the next request bears its own token and proof
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return UnitRequests.bears(request);
    }

    private static UsernamePasswordAuthenticationToken authenticated(PresentUnit present) {
        var granted = (present.isLinked() ? Stream.of(UNIT, LINKED) : Stream.of(UNIT))
                .map(SimpleGrantedAuthority::new)
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(present, null, granted);
    }
}
