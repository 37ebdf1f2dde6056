package io.sillage.edge;

import io.sillage.account.Accounts;
import io.sillage.account.Sessions;
import io.sillage.kernel.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets people in and out: the one way to a session, for the pages and for the REST interface. */
@Component
public class SignIns {

    private static final Duration IDLE = Duration.ofDays(30);

    private final Accounts accounts;
    private final SessionPerson sessions;
    private final SessionCsrf csrf;
    private final NetworkAddress address;
    private final Proofs proofs;

    SignIns(Accounts accounts, SessionPerson sessions, SessionCsrf csrf, NetworkAddress address, Proofs proofs) {
        this.proofs = proofs;
        this.accounts = accounts;
        this.sessions = sessions;
        this.csrf = csrf;
        this.address = address;
    }

    /**
     * Begins a person's session under a new id and with a new token, whatever session the request came with.
     *
     * @throws io.sillage.kernel.Refusal as {@link Accounts#signIn} does
     */
    public SignedIn enter(String mail, String password, HttpServletRequest request, HttpServletResponse response) {
        var person = accounts.signIn(mail, password, address.networkOf(request));
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        var session = request.getSession(true);
        session.setMaxInactiveInterval((int) IDLE.toSeconds());
        session.setAttribute(Sessions.DEVICE, BrowserName.of(request.getHeader("User-Agent")));
        proofs.note(session);
        var context = SessionPerson.contextOf(person);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        csrf.saveToken(csrf.generateToken(request), request, response);
        return person;
    }

    /**
     * Notes that the person of this session is there, who has just shown it with his password.
     *
     * @throws io.sillage.kernel.Refusal as {@link Accounts#prove} does
     */
    public void prove(SignedIn who, String password, HttpServletRequest request) {
        accounts.prove(who.account(), password, address.networkOf(request));
        request.changeSessionId();
        proofs.note(request.getSession());
    }

    /** Ends the session and has the browser forget what it keeps of us. */
    public void leave(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
    }
}
