package io.sillage.trip.web;

import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.trip.Days;
import io.sillage.trip.TripEdits;
import io.sillage.trip.TripId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What owners change about their trips. */
@RestController
@RequestMapping("/api/v1")
class EditsApi {

    private final TripEdits edits;

    EditsApi(TripEdits edits) {
        this.edits = edits;
    }

    record ChangedBody(String trip) {}

    record DeletedBody(int deleted) {}

    record CutAsked(@NotNull Instant at) {}

    /** Makes one trip of this one and the next, and names it. */
    @PostMapping("/trips/{trip}/joint")
    ChangedBody join(SignedIn who, @PathVariable String trip) {
        return new ChangedBody(edits.joinWithNext(who, TripId.parse(trip)).id().toString());
    }

    /** Cuts a trip in two, and names the first of them. */
    @PostMapping("/trips/{trip}/cut")
    ChangedBody cut(SignedIn who, @PathVariable String trip, @Valid @RequestBody CutAsked asked) {
        return new ChangedBody(
                edits.cut(who, TripId.parse(trip), asked.at()).id().toString());
    }

    @DeleteMapping("/trips/{trip}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(SignedIn who, @PathVariable String trip) {
        edits.delete(who, TripId.parse(trip));
    }

    /** Deletes what began on these days, the last one among them. */
    @DeleteMapping("/cars/{car}/trips/days")
    DeletedBody deleteDays(
            SignedIn who, @PathVariable String car, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        return new DeletedBody(edits.delete(who, VehicleId.parse(car), new Days(from, to)));
    }
}
