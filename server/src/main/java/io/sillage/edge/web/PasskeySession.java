package io.sillage.edge.web;

import io.sillage.account.PasskeyChallenges;
import io.sillage.account.Passkeys;
import io.sillage.edge.SignIns;
import io.sillage.kernel.SignedIn;
import io.sillage.passkey.PasskeyRequest;
import io.sillage.passkey.PasskeyUse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in, and showing that one is there, with a passkey. Bytes are base64url. */
@RestController
class PasskeySession {

    private final SignIns signIns;
    private final Passkeys passkeys;
    private final PasskeyChallenges challenges;

    PasskeySession(SignIns signIns, Passkeys passkeys, PasskeyChallenges challenges) {
        this.signIns = signIns;
        this.passkeys = passkeys;
        this.challenges = challenges;
    }

    /** The same for everybody: it says nothing of who has a passkey. */
    @PostMapping("/api/v1/session/passkey/options")
    PasskeyRequest options(HttpServletRequest request) {
        return new PasskeyRequest(challenges.issue(request.getSession()), passkeys.relyingParty());
    }

    @PostMapping("/api/v1/session/passkey")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enter(@Valid @RequestBody PasskeyUse body, HttpServletRequest request, HttpServletResponse response) {
        signIns.enter(body.used(), request, response);
    }

    @PostMapping("/api/v1/session/proof/passkey")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void prove(SignedIn who, @Valid @RequestBody PasskeyUse body, HttpServletRequest request) {
        signIns.prove(who, body.used(), request);
    }
}
