package io.sillage.edge.web;

import io.sillage.edge.SignIns;
import io.sillage.kernel.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The session of a program: it asks for the token first, then signs in with it. */
@RestController
@RequestMapping("/api/v1/session")
class SessionResource {

    private final SignIns signIns;

    SessionResource(SignIns signIns) {
        this.signIns = signIns;
    }

    /** What a person signs in with; a code only where the account wants one. */
    record Credentials(
            @NotNull @Size(max = 320) String mail,
            @NotNull @Size(max = 512) String password,
            @Size(max = 40) @Nullable String code) {}

    /** What shows that a person is there. */
    record Proof(
            @NotNull @Size(max = 512) String password,
            @Size(max = 40) @Nullable String code) {}

    /** The token, which each change must carry in that header, and who is signed in. */
    record Session(
            String csrfHeader, String csrfToken, @Nullable Person person) {}

    /** A person as he is known to himself. */
    record Person(String account, String name, String language, String zone) {}

    @GetMapping
    Session session(CsrfToken token, @Nullable SignedIn who) {
        return new Session(token.getHeaderName(), token.getToken(), who == null ? null : person(who));
    }

    @PostMapping
    Person enter(@Valid @RequestBody Credentials body, HttpServletRequest request, HttpServletResponse response) {
        var code = Objects.requireNonNullElse(body.code(), "");
        return person(signIns.enter(body.mail(), body.password(), code, request, response));
    }

    /** Shows that the person of this session is there, for what matters in the minutes that follow. */
    @PostMapping("/proof")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void prove(SignedIn who, @Valid @RequestBody Proof body, HttpServletRequest request) {
        signIns.prove(who, body.password(), Objects.requireNonNullElse(body.code(), ""), request);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(HttpServletRequest request, HttpServletResponse response) {
        signIns.leave(request, response);
    }

    private static Person person(SignedIn who) {
        return new Person(
                who.account().toString(),
                who.name(),
                who.locale().toLanguageTag(),
                who.zone().getId());
    }
}
