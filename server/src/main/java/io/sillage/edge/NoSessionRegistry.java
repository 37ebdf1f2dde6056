package io.sillage.edge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;

/** Tells Spring's authorization server that sessions are none of its business: it would keep a copy of them in memory. */
@Component
class NoSessionRegistry implements SessionRegistry {

    @Override
    public List<Object> getAllPrincipals() {
        return List.of();
    }

    @Override
    public List<SessionInformation> getAllSessions(Object principal, boolean includeExpired) {
        return List.of();
    }

    @Override
    public @Nullable SessionInformation getSessionInformation(String sessionId) {
        return null;
    }

    @Override
    public void refreshLastRequest(String sessionId) {
        // kept where sessions are kept
    }

    @Override
    public void registerNewSession(String sessionId, Object principal) {
        // kept where sessions are kept
    }

    @Override
    public void removeSessionInformation(String sessionId) {
        // kept where sessions are kept
    }
}
