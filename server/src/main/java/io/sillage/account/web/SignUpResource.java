package io.sillage.account.web;

import io.sillage.account.Activations;
import io.sillage.account.Callers;
import io.sillage.account.SignUp;
import io.sillage.account.SignUps;
import io.sillage.kernel.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opening an account by program: ask, look into the mail, bring its token back. */
@RestController
class SignUpResource {

    private final SignUps signUps;
    private final Activations activations;
    private final Callers callers;

    SignUpResource(SignUps signUps, Activations activations, Callers callers) {
        this.signUps = signUps;
        this.activations = activations;
        this.callers = callers;
    }

    /** What a person fills in. */
    record NewAccount(
            @NotNull @Size(max = 200) String name,
            @NotNull @Size(max = 320) String mail,
            @NotNull @Size(max = 512) String password,
            boolean termsAgreed,
            @NotNull @Size(max = 20) String language) {}

    /** The token of the activation mail's link, and the password that was chosen. */
    record Activation(
            @NotNull @Size(max = 100) String token,
            @NotNull @Size(max = 512) String password) {}

    /** That the terms of use are agreed to. */
    record TermsAgreement(@AssertTrue boolean agreed) {}

    /** Accepted whether or not the mailbox has an account: what follows is written to it. */
    @PostMapping("/api/v1/accounts")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void signUp(@Valid @RequestBody NewAccount wish, HttpServletRequest request) {
        var locale = Locale.forLanguageTag(wish.language());
        signUps.signUp(
                new SignUp(wish.name(), wish.mail(), wish.password(), wish.termsAgreed(), locale),
                callers.networkOf(request));
    }

    @PostMapping("/api/v1/accounts/activation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void activate(@Valid @RequestBody Activation key, HttpServletRequest request) {
        activations.activate(key.token(), key.password(), callers.networkOf(request));
    }

    @PostMapping("/api/v1/account/activation-mail")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void sendAgain(SignedIn who, HttpServletRequest request) {
        signUps.sendActivationAgain(who.account(), callers.networkOf(request));
    }

    @PostMapping("/api/v1/account/terms")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void agree(SignedIn who, @Valid @RequestBody TermsAgreement agreement) {
        signUps.agreeToTerms(who.account());
    }
}
