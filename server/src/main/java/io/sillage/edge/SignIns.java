package io.sillage.edge;

import io.sillage.account.Accounts;
import io.sillage.account.CodeNeeded;
import io.sillage.account.PasskeyChallenges;
import io.sillage.account.Passkeys;
import io.sillage.account.Recoveries;
import io.sillage.account.SecondFactors;
import io.sillage.account.Sessions;
import io.sillage.kernel.SignedIn;
import io.sillage.passkey.Used;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets people in and out: the one way to a session, for the pages and for the REST interface. */
@Component
public class SignIns {

    private static final Duration IDLE = Duration.ofDays(30);
    private static final Duration HALF_WAY = Duration.ofMinutes(20);

    private final Accounts accounts;
    private final SecondFactors secondFactors;
    private final Recoveries recoveries;
    private final Passkeys passkeys;
    private final PasskeyChallenges challenges;
    private final SessionPerson sessions;
    private final SessionCsrf csrf;
    private final NetworkAddress address;
    private final Proofs proofs;
    private final HalfSignIn half;

    SignIns(
            Accounts accounts,
            SecondFactors secondFactors,
            Recoveries recoveries,
            Passkeys passkeys,
            PasskeyChallenges challenges,
            SessionPerson sessions,
            SessionCsrf csrf,
            NetworkAddress address,
            Proofs proofs,
            HalfSignIn half) {
        this.accounts = accounts;
        this.secondFactors = secondFactors;
        this.recoveries = recoveries;
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.sessions = sessions;
        this.csrf = csrf;
        this.address = address;
        this.proofs = proofs;
        this.half = half;
    }

    /**
     * Begins a person's session under a new id and with a new token, whatever session the request came with. When his
     * account wants a code too, the session waits for {@link #complete} and knows nobody yet.
     *
     * @throws CodeNeeded when the password is right and a code is wanted
     * @throws io.sillage.kernel.Refusal as {@link Accounts#signIn} does
     */
    public SignedIn enter(String mail, String password, HttpServletRequest request, HttpServletResponse response) {
        try {
            return begin(accounts.signIn(mail, password, address.networkOf(request)), request, response);
        } catch (CodeNeeded needed) {
            half.begin(newSession(HALF_WAY, request, response), needed.account());
            throw needed;
        }
    }

    /**
     * Begins the session of a person who gives mail address, password and code at once.
     *
     * @param code empty when none is given
     * @throws CodeNeeded when the password is right and a code is wanted
     * @throws io.sillage.kernel.Refusal as {@link Accounts#signIn} and {@link SecondFactors#complete} do
     */
    public SignedIn enter(
            String mail, String password, String code, HttpServletRequest request, HttpServletResponse response) {
        try {
            return begin(accounts.signIn(mail, password, address.networkOf(request)), request, response);
        } catch (CodeNeeded needed) {
            if (code.isBlank()) {
                throw needed;
            }
            return begin(secondFactors.complete(needed.account(), code), request, response);
        }
    }

    /**
     * Begins the session of a person who uses a passkey, which takes the place of password and code.
     *
     * @throws io.sillage.kernel.Refusal as {@link Passkeys#signIn} does
     */
    public SignedIn enter(Used used, HttpServletRequest request, HttpServletResponse response) {
        return begin(passkeys.signIn(used, challenges.take(request.getSession(false))), request, response);
    }

    /** Whether this session waits for a code. */
    public boolean isHalfWay(HttpServletRequest request) {
        return half.of(request.getSession(false)).isPresent();
    }

    /**
     * Begins the session of a person whose password was right a short while ago, now that he gives a code.
     *
     * @throws io.sillage.kernel.Refusal as {@link SecondFactors#complete} does, or when it was too long ago
     */
    public SignedIn complete(String code, HttpServletRequest request, HttpServletResponse response) {
        var account = half.of(request.getSession(false)).orElseThrow(NotSignedIn::new);
        return begin(secondFactors.complete(account, code), request, response);
    }

    /**
     * Begins the recovery of the account of a person whose password was right a short while ago, and who has no code.
     *
     * @throws io.sillage.kernel.Refusal as {@link Recoveries#ask} does, or when it was too long ago
     */
    public void recover(HttpServletRequest request) {
        recoveries.ask(half.of(request.getSession(false)).orElseThrow(NotSignedIn::new));
    }

    /**
     * Notes that the person of this session is there, who has just shown it with all that signing in takes.
     *
     * @param code empty when none is given
     * @throws io.sillage.kernel.Refusal as {@link SecondFactors#prove} does
     */
    public void prove(SignedIn who, String password, String code, HttpServletRequest request) {
        secondFactors.prove(who.account(), password, code, address.networkOf(request));
        request.changeSessionId();
        proofs.note(request.getSession());
    }

    /**
     * Notes that the person of this session is there, who has just shown it with a passkey of his.
     *
     * @throws io.sillage.kernel.Refusal as {@link Passkeys#prove} does
     */
    public void prove(SignedIn who, Used used, HttpServletRequest request) {
        passkeys.prove(who.account(), used, challenges.take(request.getSession(false)));
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

    private SignedIn begin(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        var session = newSession(IDLE, request, response);
        session.setAttribute(Sessions.DEVICE, BrowserName.of(request.getHeader("User-Agent")));
        proofs.note(session);
        var context = SessionPerson.contextOf(person);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        return person;
    }

    private HttpSession newSession(Duration idle, HttpServletRequest request, HttpServletResponse response) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        var session = request.getSession(true);
        csrf.saveToken(csrf.generateToken(request), request, response);
        session.setMaxInactiveInterval((int) idle.toSeconds());
        return session;
    }
}
