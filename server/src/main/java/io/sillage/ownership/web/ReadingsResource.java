package io.sillage.ownership.web;

import io.sillage.kernel.SignedIn;
import io.sillage.kernel.Spelling;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.Reading;
import io.sillage.ownership.Readings;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What others than its owner read of a car. */
@RestController
class ReadingsResource {

    private final Readings readings;
    private final AccessViews views;

    ReadingsResource(Readings readings, AccessViews views) {
        this.readings = readings;
        this.views = views;
    }

    /** The newest first, at most 300. */
    record ReadingsOfCar(List<ReadingBody> readings) {}

    /** On one day, by a person or by a program; a person whose account is closed has no name. Of {@code what} there are vehicle, driving-data, coaching and find-my-car. */
    record ReadingBody(
            @Nullable String person,
            @Nullable String program,
            String what,
            Instant firstAt,
            Instant lastAt,
            int times) {}

    @GetMapping("/api/v1/cars/{car}/readings")
    ReadingsOfCar readings(SignedIn who, @PathVariable String car) {
        return new ReadingsOfCar(
                readings.of(who, VehicleId.parse(car)).stream().map(this::read).toList());
    }

    private ReadingBody read(Reading reading) {
        var person = reading.person();
        return new ReadingBody(
                person == null ? null : views.name(person),
                reading.program(),
                Spelling.of(reading.purpose()),
                reading.firstAt(),
                reading.lastAt(),
                reading.times());
    }
}
