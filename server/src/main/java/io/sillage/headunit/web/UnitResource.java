package io.sillage.headunit.web;

import io.sillage.account.Callers;
import io.sillage.account.SignUps;
import io.sillage.headunit.PresentUnit;
import io.sillage.headunit.Registrations;
import io.sillage.headunit.UnitNotices;
import io.sillage.headunit.Units;
import io.sillage.headunit.web.DeviceGrantResource.Token;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A unit about itself: its car, whom it is linked with, and until when its services are included. */
@RestController
class UnitResource {

    private final Units units;
    private final Registrations registrations;
    private final UnitNotices notices;
    private final SignUps signUps;
    private final Callers callers;
    private final UnitStates states;

    UnitResource(
            Units units,
            Registrations registrations,
            UnitNotices notices,
            SignUps signUps,
            Callers callers,
            UnitStates states) {
        this.units = units;
        this.registrations = registrations;
        this.notices = notices;
        this.signUps = signUps;
        this.callers = callers;
        this.states = states;
    }

    /** The code that the owner got in his settings. */
    record Code(@Nullable String code) {}

    /** Who wants an account. */
    record Newcomer(@Nullable String name, @Nullable String mail) {}

    @GetMapping("/headunit/api/unit")
    UnitStates.State look(PresentUnit present) {
        return states.of(present.unit());
    }

    /** Links the unit with its owner, who is there with his code (R44). */
    @PostMapping("/headunit/api/registration")
    Token register(PresentUnit present, @RequestBody(required = false) @Nullable Code body) {
        var code = body == null || body.code() == null ? "" : body.code();
        return Token.of(registrations.finish(present.unit(), code));
    }

    /**
     * Opens an account for whoever sits in the car (R12). Its password is chosen where its letter is read, and nobody learns here
     * whether the mailbox has an account.
     */
    @PostMapping("/headunit/api/accounts")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void signUp(
            PresentUnit present,
            @RequestBody(required = false) @Nullable Newcomer body,
            Locale locale,
            HttpServletRequest request) {
        var name = body == null || body.name() == null ? "" : body.name();
        var mail = body == null || body.mail() == null ? "" : body.mail();
        signUps.signUpInCar(name, mail, locale, callers.networkOf(request));
    }

    /** Its driver has read what it says of the end of its services. */
    @PostMapping("/headunit/api/notice")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putOff(PresentUnit present) {
        notices.putOff(present.unit());
    }

    @DeleteMapping("/headunit/api/unit/link")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(PresentUnit present) {
        units.signOut(present.unit());
    }

    /** It has wiped what it stored, and asks to be forgotten. */
    @DeleteMapping("/headunit/api/unit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void clear(PresentUnit present) {
        units.clear(present.unit());
    }
}
