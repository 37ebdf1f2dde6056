package io.sillage.account.web;

import io.sillage.account.Authenticators;
import io.sillage.account.Callers;
import io.sillage.account.Presence;
import io.sillage.kernel.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The authenticator app of one's account, by program. */
@RestController
class AuthenticatorResource {

    private final Authenticators authenticators;
    private final Callers callers;

    AuthenticatorResource(Authenticators authenticators, Callers callers) {
        this.authenticators = authenticators;
        this.callers = callers;
    }

    /** Since when signing in takes a code, and how many recovery codes are left. */
    record AuthenticatorBody(@Nullable Instant since, int recoveryCodesLeft) {}

    /** What an app needs to know: its key in base 32, or the address that holds it. */
    record AuthenticatorDraft(String key, String address) {}

    /** A code that the app shows. */
    record AppCode(@NotNull @Size(max = 20) String code) {}

    /** The recovery codes, shown once. */
    record RecoveryCodeList(List<String> recoveryCodes) {}

    @GetMapping("/api/v1/account/authenticator")
    AuthenticatorBody authenticator(SignedIn who) {
        var state = authenticators.state(who.account());
        return new AuthenticatorBody(state.since(), state.recoveryCodesLeft());
    }

    /** Begins to set one up; it guards once a code of it has confirmed it. */
    @PostMapping("/api/v1/account/authenticator")
    AuthenticatorDraft begin(SignedIn who) {
        var draft = authenticators.draft(who.account());
        return new AuthenticatorDraft(draft.key(), draft.address());
    }

    @PostMapping("/api/v1/account/authenticator/confirmation")
    RecoveryCodeList confirm(SignedIn who, @Valid @RequestBody AppCode body, HttpServletRequest request) {
        var here = new Presence(request.getSession().getId(), callers.networkOf(request));
        return new RecoveryCodeList(authenticators.confirm(who.account(), body.code(), here));
    }

    /** Ten new recovery codes; those before are good no more. */
    @PostMapping("/api/v1/account/recovery-codes")
    RecoveryCodeList renew(SignedIn who) {
        return new RecoveryCodeList(authenticators.renewRecoveryCodes(who.account()));
    }

    @DeleteMapping("/api/v1/account/authenticator")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(SignedIn who) {
        authenticators.remove(who.account());
    }
}
