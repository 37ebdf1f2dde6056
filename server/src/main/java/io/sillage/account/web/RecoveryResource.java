package io.sillage.account.web;

import io.sillage.account.Callers;
import io.sillage.account.Recoveries;
import io.sillage.account.Recovery;
import io.sillage.kernel.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The recovery of an account by program: ask with the password, wait, and bring the token of the letter back. */
@RestController
class RecoveryResource {

    private final Recoveries recoveries;
    private final Callers callers;

    RecoveryResource(Recoveries recoveries, Callers callers) {
        this.recoveries = recoveries;
        this.callers = callers;
    }

    /** The mailbox and the password of one who has nothing else any more. */
    record LostSecondStep(
            @NotNull @Size(max = 320) String mail,
            @NotNull @Size(max = 512) String password) {}

    /** The token of a letter's link. */
    record RecoveryLink(@NotNull @Size(max = 100) String token) {}

    /** The recovery that waits, if one does: since when, and from when until when its letter is good. */
    record RecoveryBody(@Nullable Waiting waiting) {}

    /** When it was asked for, when the letter leaves, and when that is good no more. */
    record Waiting(Instant askedAt, Instant dueAt, Instant endsAt) {

        static Waiting of(Recovery recovery) {
            return new Waiting(recovery.askedAt(), recovery.dueAt(), recovery.endsAt());
        }
    }

    /** Begins one, which takes three days; asked for again meanwhile, nothing changes. What follows is written to the mailbox. */
    @PostMapping("/api/v1/recoveries")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void ask(@Valid @RequestBody LostSecondStep body, HttpServletRequest request) {
        recoveries.ask(body.mail(), body.password(), callers.networkOf(request));
    }

    /** Removes the second step. The password is enough then, and whoever was signed in is so no more. */
    @PostMapping("/api/v1/recoveries/completion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@Valid @RequestBody RecoveryLink body) {
        recoveries.complete(body.token());
    }

    /** By the letter that told of it. */
    @PostMapping("/api/v1/recoveries/stop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stop(@Valid @RequestBody RecoveryLink body) {
        recoveries.stopBy(body.token());
    }

    @GetMapping("/api/v1/account/recovery")
    RecoveryBody recovery(SignedIn who) {
        return new RecoveryBody(recoveries.find(who.account()).map(Waiting::of).orElse(null));
    }

    /** From a session of the owner's. */
    @DeleteMapping("/api/v1/account/recovery")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stopHere(SignedIn who) {
        recoveries.stop(who.account());
    }
}
