package io.sillage.account.web;

import io.sillage.account.PasskeyChallenges;
import io.sillage.account.Passkeys;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.passkey.NewPasskey;
import io.sillage.passkey.PasskeyCreation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The passkeys of one's account, by program and by the script of the page. Bytes are base64url. */
@RestController
@RequestMapping("/api/v1/account/passkeys")
class PasskeyResource {

    private final Passkeys passkeys;
    private final PasskeyChallenges challenges;

    PasskeyResource(Passkeys passkeys, PasskeyChallenges challenges) {
        this.passkeys = passkeys;
        this.challenges = challenges;
    }

    /** One passkey. */
    record PasskeyBody(
            String id,
            String name,
            Instant addedAt,
            @Nullable Instant lastUsedAt,
            boolean synced) {}

    /** All passkeys of a person. */
    record PasskeyList(List<PasskeyBody> passkeys) {}

    @GetMapping
    PasskeyList passkeys(SignedIn who) {
        return new PasskeyList(passkeys.all(who.account()).stream()
                .map(one -> new PasskeyBody(one.id().toString(), one.name(), one.added(), one.lastUsed(), one.synced()))
                .toList());
    }

    @PostMapping("/options")
    PasskeyCreation options(SignedIn who, HttpServletRequest request) {
        return passkeys.wanted(who.account()).asked(challenges.issue(request.getSession()), passkeys.relyingParty());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(SignedIn who, @Valid @RequestBody NewPasskey body, HttpServletRequest request) {
        passkeys.add(who.account(), body.made(), challenges.take(request.getSession(false)), body.name());
    }

    @DeleteMapping("/{passkey}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(SignedIn who, @PathVariable String passkey) {
        passkeys.remove(who.account(), id(passkey));
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
