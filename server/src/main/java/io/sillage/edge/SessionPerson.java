package io.sillage.edge;

import io.sillage.account.Accounts;
import io.sillage.account.Standing;
import io.sillage.kernel.AccountId;
import io.sillage.kernel.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps the account's id in the session, as text, and nothing more: the person is read anew for each request, so what
 * was changed or closed takes effect at once.
 */
@Component
class SessionPerson implements SecurityContextRepository {

    private static final String ATTRIBUTE = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    private final Accounts accounts;
    private final Proofs proofs;

    SessionPerson(Accounts accounts, Proofs proofs) {
        this.accounts = accounts;
        this.proofs = proofs;
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var context = SecurityContextHolder.createEmptyContext();
        accountIn(holder.getRequest())
                .flatMap(accounts::findPresent)
                .ifPresent(present -> context.setAuthentication(
                        authenticated(present.person(), granted(present.standing(), holder.getRequest()))));
        return context;
    }

    private List<SimpleGrantedAuthority> granted(Standing standing, HttpServletRequest request) {
        var standsSo = new SimpleGrantedAuthority(authority(standing));
        return proofs.isFresh(request)
                ? List.of(standsSo, new SimpleGrantedAuthority(Proofs.FRESH))
                : List.of(standsSo);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            request.getSession().setAttribute(ATTRIBUTE, person.account().toString());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return accountIn(request).isPresent();
    }

    static SecurityContext contextOf(SignedIn person) {
        return new SecurityContextImpl(authenticated(person, List.of()));
    }

    private static Optional<AccountId> accountIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(ATTRIBUTE))
                .map(AccountId::parse);
    }

    /** What a person is granted whose account stands so. */
    static String authority(Standing standing) {
        return "account:" + standing;
    }

    private static UsernamePasswordAuthenticationToken authenticated(
            SignedIn person, List<SimpleGrantedAuthority> granted) {
        return new Known(person, granted);
    }

    /** A person as filters know him, by the id of his account. */
    private static final class Known extends UsernamePasswordAuthenticationToken {

        private static final long serialVersionUID = 1;

        private final String account;

        Known(SignedIn person, List<SimpleGrantedAuthority> granted) {
            super(person, null, granted);
            this.account = person.account().toString();
        }

        @Override
        public String getName() {
            return account;
        }
    }
}
