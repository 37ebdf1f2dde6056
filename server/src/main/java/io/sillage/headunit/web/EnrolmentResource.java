package io.sillage.headunit.web;

import io.sillage.account.Callers;
import io.sillage.headunit.Enrolment;
import io.sillage.headunit.Enrolments;
import io.sillage.headunit.UnitRequests;
import io.sillage.kernel.Ids;
import io.sillage.kernel.Spelling;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How a unit shows in which car it sits: by the code that this car shows. */
@RestController
@RequestMapping("/headunit/api/enrolments")
class EnrolmentResource {

    private final Enrolments enrolments;
    private final UnitRequests requests;
    private final Callers callers;

    EnrolmentResource(Enrolments enrolments, UnitRequests requests, Callers callers) {
        this.enrolments = enrolments;
        this.requests = requests;
        this.callers = callers;
    }

    /** The car that the unit says it sits in. */
    record Wish(@Size(max = 40) @Nullable String vin) {}

    /** What the car's screen shows. */
    record Read(@Size(max = 40) @Nullable String code) {}

    /** Whether the car shows its code: {@code asked}, {@code yes} or {@code no}. */
    record Waiting(String id, String shown, Instant endsAt) {

        static Waiting of(Enrolment enrolment) {
            return new Waiting(enrolment.id().toString(), Spelling.of(enrolment.shown()), enrolment.endsAt());
        }
    }

    /** The unit in its car, and the token by which it is known. */
    record Enrolled(String unit, String token) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Waiting begin(@Valid @RequestBody(required = false) @Nullable Wish wish, HttpServletRequest request) {
        var vin = wish == null || wish.vin() == null ? "" : wish.vin();
        return Waiting.of(enrolments.begin(vin, requests.proof(request), callers.networkOf(request)));
    }

    @GetMapping("/{enrolment}")
    Waiting look(@PathVariable String enrolment) {
        return Waiting.of(enrolments.get(Ids.parse(enrolment)));
    }

    @PostMapping("/{enrolment}")
    @ResponseStatus(HttpStatus.CREATED)
    Enrolled finish(
            @PathVariable String enrolment,
            @Valid @RequestBody(required = false) @Nullable Read read,
            HttpServletRequest request) {
        var code = read == null || read.code() == null ? "" : read.code();
        var enrolled = enrolments.finish(Ids.parse(enrolment), code, requests.proof(request));
        return new Enrolled(enrolled.unit().tail(), enrolled.token());
    }
}
