package io.sillage.account.web;

import io.sillage.account.Callers;
import io.sillage.account.Closing;
import io.sillage.account.MailChanges;
import io.sillage.account.Profile;
import io.sillage.account.Profiles;
import io.sillage.account.Sessions;
import io.sillage.kernel.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own account by program: profile, address, sessions, end. */
@RestController
class AccountResource {

    private final Profiles profiles;
    private final Sessions sessions;
    private final MailChanges mailChanges;
    private final Closing closing;
    private final Callers callers;

    AccountResource(Profiles profiles, Sessions sessions, MailChanges mailChanges, Closing closing, Callers callers) {
        this.profiles = profiles;
        this.sessions = sessions;
        this.mailChanges = mailChanges;
        this.closing = closing;
        this.callers = callers;
    }

    /** What a person says of himself. */
    record ProfileBody(
            @NotNull @Size(max = 200) String name,
            @Size(max = 40) @Nullable String phone,
            @NotNull @Size(max = 20) String language,
            @NotNull @Size(max = 60) String zone) {}

    /** A profile and the address that letters go to. */
    record OwnAccount(String mail, ProfileBody profile) {}

    /** Somewhere a person is signed in. */
    record SessionBody(String id, String device, Instant begunAt, Instant lastUsedAt, boolean present) {}

    /** Where a person is signed in. */
    record SessionList(List<SessionBody> sessions) {}

    /** The address to move to. */
    record AddressChange(@NotNull @Size(max = 320) String mail) {}

    /** The token of one of the two letters' links. */
    record AddressConfirmation(@NotNull @Size(max = 100) String token) {}

    /** Whether the account has moved, or the other letter has still to be answered. */
    record AddressOutcome(boolean moved) {}

    @GetMapping("/api/v1/account")
    OwnAccount account(SignedIn who) {
        var kept = profiles.get(who.account());
        var profile = kept.profile();
        return new OwnAccount(
                kept.mail(),
                new ProfileBody(
                        profile.name(),
                        profile.phone(),
                        profile.locale().getLanguage(),
                        profile.zone().getId()));
    }

    @PutMapping("/api/v1/account/profile")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(SignedIn who, @Valid @RequestBody ProfileBody body) {
        profiles.change(
                who.account(),
                new Profile(
                        body.name(),
                        body.phone(),
                        Locale.forLanguageTag(body.language()),
                        Zones.parse(body.zone(), who.zone())));
    }

    @GetMapping("/api/v1/account/sessions")
    SessionList sessions(SignedIn who, HttpServletRequest request) {
        return new SessionList(sessions.all(who.account(), request.getSession().getId()).stream()
                .map(one -> new SessionBody(one.handle(), one.device(), one.begun(), one.lastUsed(), one.present()))
                .toList());
    }

    @DeleteMapping("/api/v1/account/sessions/{session}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(SignedIn who, @PathVariable String session) {
        sessions.end(who.account(), session);
    }

    /** Ends all sessions but this one. */
    @DeleteMapping("/api/v1/account/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOthers(SignedIn who, HttpServletRequest request) {
        sessions.endOthers(who.account(), request.getSession().getId());
    }

    @PostMapping("/api/v1/account/mail")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void move(SignedIn who, @Valid @RequestBody AddressChange body, HttpServletRequest request) {
        mailChanges.ask(who.account(), body.mail(), callers.networkOf(request));
    }

    @PostMapping("/api/v1/accounts/mail-confirmation")
    AddressOutcome confirm(@Valid @RequestBody AddressConfirmation body) {
        return new AddressOutcome(mailChanges.confirm(body.token()) == MailChanges.Outcome.MOVED);
    }

    @PostMapping("/api/v1/account/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(SignedIn who) {
        closing.close(who.account());
    }
}
