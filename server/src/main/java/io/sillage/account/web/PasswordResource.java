package io.sillage.account.web;

import io.sillage.account.Callers;
import io.sillage.account.NewPassword;
import io.sillage.account.Passwords;
import io.sillage.account.Presence;
import io.sillage.account.TakingBack;
import io.sillage.kernel.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Passwords by program (R14, R15). */
@RestController
class PasswordResource {

    private final Passwords passwords;
    private final TakingBack takingBack;
    private final Callers callers;

    PasswordResource(Passwords passwords, TakingBack takingBack, Callers callers) {
        this.passwords = passwords;
        this.takingBack = takingBack;
        this.callers = callers;
    }

    /** The mailbox of one who forgot his password. */
    record ForgottenPassword(@NotNull @Size(max = 320) String mail) {}

    /** The token of the letter's link, and the password to be. */
    record PasswordReset(
            @NotNull @Size(max = 100) String token,
            @NotNull @Size(max = 512) String password) {}

    /** The token of a letter's link. */
    record LetterLink(@NotNull @Size(max = 100) String token) {}

    /** The present password and the one to be. */
    record PasswordChange(
            @NotNull @Size(max = 512) String current,
            @NotNull @Size(max = 512) String password) {}

    /** Accepted whether or not the mailbox has an account: what follows is written to it. */
    @PostMapping("/api/v1/passwords/forgotten")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void forgotten(@Valid @RequestBody ForgottenPassword body, HttpServletRequest request) {
        passwords.forgotten(body.mail(), callers.networkOf(request));
    }

    @PostMapping("/api/v1/passwords/reset")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset(@Valid @RequestBody PasswordReset body) {
        passwords.reset(body.token(), NewPassword.of(body.password()));
    }

    /** Removes what a thief has added, and has the link for a new password written. */
    @PostMapping("/api/v1/passwords/taking-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@Valid @RequestBody LetterLink body) {
        takingBack.takeBack(body.token());
    }

    @PutMapping("/api/v1/account/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(SignedIn who, @Valid @RequestBody PasswordChange body, HttpServletRequest request) {
        var here = new Presence(request.getSession().getId(), callers.networkOf(request));
        passwords.change(who.account(), body.current(), NewPassword.of(body.password()), here);
        request.changeSessionId();
    }
}
