package io.sillage.edge.web;

import io.sillage.kernel.Cars;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Streams the changes of a car to a page that shows it. */
@Controller
class LivePage {

    private static final Duration HEARTBEAT = Duration.ofSeconds(25);

    private final LiveStreams streams;
    private final Cars cars;

    LivePage(LiveStreams streams, Cars cars) {
        this.streams = streams;
        this.cars = cars;
    }

    /** Tells of changes after {@code since}, or after the last one that this browser saw when it comes back. */
    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(
            SignedIn who,
            @RequestParam String car,
            @RequestParam(defaultValue = "0") long since,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long lastSeen,
            HttpServletResponse response) {
        var id = VehicleId.parse(car);
        if (!mayLook(who, id)) {
            throw new NotFound();
        }
        response.setHeader("X-Accel-Buffering", "no");
        var stream = new LiveStream(who.account(), id, HEARTBEAT);
        streams.open(stream, lastSeen == null ? since : lastSeen);
        if (!mayLook(who, id)) {
            stream.close(); // his right ended while the stream was opened, and what cuts streams may not have seen it
        }
        return stream.emitter();
    }

    private boolean mayLook(SignedIn who, VehicleId car) {
        return cars.of(who).stream().anyMatch(his -> his.id().equals(car));
    }
}
