package io.sillage.ownership.web;

import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.CoUser;
import io.sillage.ownership.Invitation;
import io.sillage.ownership.Sharing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
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

/** Who can see a car besides its owner. */
@RestController
@RequestMapping("/api/v1/cars/{car}/people")
class PeopleResource {

    private final Sharing sharing;
    private final AccessViews views;

    PeopleResource(Sharing sharing, AccessViews views) {
        this.sharing = sharing;
        this.views = views;
    }

    /** Everybody, and the invitations that wait. */
    record PeopleOfCar(List<PersonWithAccess> people, List<Invited> invited) {}

    /** Somebody who can see the car now. Of {@code sees} there are driving-data, coaching and find-my-car. */
    record PersonWithAccess(
            String id,
            String name,
            List<String> sees,
            Instant from,
            @Nullable Instant until) {}

    /** A mailbox that was invited. */
    record Invited(
            String id,
            String mail,
            List<String> sees,
            @Nullable Instant until,
            Instant endsAt) {}

    /** Whom to invite, to see what, and until when; without an end, for as long as the car has this owner. */
    record NewPerson(
            @Size(max = 320) @Nullable String mail,
            @Size(max = 20) @Nullable List<@Size(max = 40) String> sees,
            @Nullable Instant until) {}

    @GetMapping
    PeopleOfCar people(SignedIn who, @PathVariable String car) {
        var id = VehicleId.parse(car);
        return new PeopleOfCar(
                sharing.all(who, id).stream().map(this::person).toList(),
                sharing.invitations(who, id).stream()
                        .map(PeopleResource::invited)
                        .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    void invite(
            SignedIn who, @PathVariable String car, @Valid @RequestBody(required = false) @Nullable NewPerson body) {
        var id = VehicleId.parse(car);
        var asked = body == null ? new AskedAccess(null, null, null) : new AskedAccess(body.mail(), body.sees(), null);
        sharing.invite(who, id, asked.mail(), asked.purposes(), body == null ? null : body.until());
    }

    /** Ends somebody's access at once, or takes back an invitation. */
    @DeleteMapping("/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(SignedIn who, @PathVariable String car, @PathVariable String person) {
        var id = VehicleId.parse(car);
        var which = AccessPage.parse(person);
        if (sharing.findInvitation(who, id, which).isPresent()) {
            sharing.withdraw(who, id, which);
        } else {
            sharing.end(who, id, which);
        }
    }

    private PersonWithAccess person(CoUser one) {
        return new PersonWithAccess(
                one.id().toString(), views.name(one.person()), AccessViews.sees(one.sees()), one.from(), one.until());
    }

    private static Invited invited(Invitation one) {
        return new Invited(one.id().toString(), one.mail(), AccessViews.sees(one.sees()), one.until(), one.endsAt());
    }
}
