package io.sillage.notification.web;

import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.notification.Choosing;
import io.sillage.notification.NotificationChoices;
import io.sillage.notification.PushSubscriptions;
import io.sillage.notification.QuietHours;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How the person who is signed in is told of messages, and in which browsers at once. */
@RestController
@RequestMapping("/api/v1/notifications")
class NotificationsResource {

    private final Choosing choosing;
    private final PushSubscriptions browsers;

    NotificationsResource(Choosing choosing, PushSubscriptions browsers) {
        this.choosing = choosing;
        this.browsers = browsers;
    }

    /** What was chosen, and where she is told at once; {@code pushKey} is what browsers subscribe for, in base64url. */
    record Notifications(ToldHow choices, List<ToldBrowser> browsers, String pushKey) {}

    /**
     * How she is told. Of security she is told always. {@code quiet} is by her own clock; {@code silencedCars} are those of
     * which she is told nothing but what always is.
     */
    record ToldHow(
            boolean servicesByMail,
            boolean servicesAtOnce,
            boolean ownershipAtOnce,
            @Nullable @Valid QuietTime quiet,
            @NotNull @Size(max = 100) List<@Size(max = 40) String> silencedCars) {}

    /** From when up to, not with, when, such as 22:00 and 07:00. */
    record QuietTime(@NotNull LocalTime from, @NotNull LocalTime until) {}

    /** A browser that is told at once. */
    record ToldBrowser(String id, String device, Instant since) {}

    /** What a browser gave for its subscription (Push API): its endpoint, {@code p256dh} as key, {@code auth} as secret. */
    record BrowserSubscription(
            @NotNull @Size(max = 2000) String endpoint,
            @NotNull @Size(max = 100) String key,
            @NotNull @Size(max = 40) String secret) {}

    /** The id of what was made. */
    record MadeBrowser(UUID id) {}

    @GetMapping
    Notifications notifications(SignedIn who) {
        var all = browsers.all(who.account()).stream()
                .map(one -> new ToldBrowser(one.id().toString(), one.device(), one.madeAt()))
                .toList();
        return new Notifications(shape(choosing.of(who.account())), all, browsers.key());
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void chooseNotifications(SignedIn who, @Valid @RequestBody ToldHow body) {
        var quiet = body.quiet();
        choosing.choose(
                who.account(),
                new NotificationChoices(
                        body.servicesByMail(),
                        body.servicesAtOnce(),
                        body.ownershipAtOnce(),
                        quiet == null ? null : new QuietHours(quiet.from(), quiet.until()),
                        body.silencedCars().stream().map(VehicleId::parse).collect(Collectors.toSet())));
    }

    @PostMapping("/browsers")
    @ResponseStatus(HttpStatus.CREATED)
    MadeBrowser subscribeBrowser(
            SignedIn who, @Valid @RequestBody BrowserSubscription body, HttpServletRequest request) {
        var session = request.getSession().getId();
        return new MadeBrowser(browsers.subscribe(who.account(), session, body.endpoint(), body.key(), body.secret()));
    }

    @DeleteMapping("/browsers/{browser}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endBrowser(SignedIn who, @PathVariable String browser) {
        browsers.end(who.account(), browser);
    }

    private static ToldHow shape(NotificationChoices choices) {
        var quiet = choices.quiet();
        return new ToldHow(
                choices.servicesByMail(),
                choices.servicesAtOnce(),
                choices.ownershipAtOnce(),
                quiet == null ? null : new QuietTime(quiet.from(), quiet.until()),
                choices.silenced().stream().map(VehicleId::toString).sorted().toList());
    }
}
