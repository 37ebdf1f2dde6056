package io.sillage.activation;

import io.sillage.activation.Stage.Active;
import io.sillage.activation.Stage.Connecting;
import io.sillage.activation.Stage.Counted;
import io.sillage.activation.Stage.Ended;
import io.sillage.activation.Stage.NotEligible;
import io.sillage.activation.Stage.Off;
import io.sillage.activation.Stage.Paused;
import io.sillage.activation.Stage.SeeYourDealer;
import io.sillage.activation.Stage.Stopped;
import io.sillage.brand.BrandRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;

/**
 * How services go from stage to stage, by the numbers of the brand pack: so many trips above such a speed (R19, R21, R30;
 * G6). Pure: whoever tells the same trips in whatever order and however often comes to the same stage.
 */
record ActivationRules(int trips, double aboveKmh) {

    static ActivationRules of(BrandRules pack) {
        return new ActivationRules(pack.activationTrips(), pack.activationSpeedKmh());
    }

    /** What an owner's wish leads to. Asked for again, nothing begins anew; what ended for good stays so. */
    Stage ask(Stage from, Instant now) {
        return switch (from) {
            case Off off -> Connecting.since(now);
            case SeeYourDealer dealer -> dealer;
            case NotEligible reason -> reason;
            case Connecting connecting -> connecting;
            case Active active -> active;
            case Paused paused -> paused;
            case Stopped stopped -> stopped;
            case Ended ended -> ended;
        };
    }

    Stage drive(Stage from, DrivenTrip trip) {
        return from instanceof Connecting connecting && counts(trip, connecting) ? count(trip, connecting) : from;
    }

    /** The owner's last word. There is nothing to stop where nothing was asked for. */
    Stage stop(Stage from, Instant now) {
        return switch (from) {
            case Connecting connecting -> new Stopped(now);
            case Active active -> new Stopped(now);
            case Paused paused -> new Stopped(now);
            case Off off -> off;
            case SeeYourDealer dealer -> dealer;
            case NotEligible reason -> reason;
            case Stopped stopped -> stopped;
            case Ended ended -> ended;
        };
    }

    /** What a stage has become by an instant: nothing is left on when the term is over. */
    Stage at(Stage from, Term term, Instant now) {
        return switch (from) {
            case Off off -> term.isOver(now) ? new Ended(term.endsAt()) : off;
            case Connecting connecting -> term.isOver(now) ? new Ended(term.endsAt()) : connecting;
            case Active active -> term.isOver(now) ? new Ended(term.endsAt()) : active;
            case Paused paused -> term.isOver(now) ? new Ended(term.endsAt()) : paused;
            case SeeYourDealer dealer -> dealer;
            case NotEligible reason -> reason;
            case Stopped stopped -> stopped;
            case Ended ended -> ended;
        };
    }

    /** Private mode pauses what runs, and nothing else: what is not on cannot be paused. */
    static Stage inPrivateMode(Stage stage, Instant since) {
        return stage instanceof Active ? new Paused(since) : stage;
    }

    private boolean counts(DrivenTrip trip, Connecting connecting) {
        return trip.engineOff()
                && trip.startedAt().isAfter(connecting.askedAt())
                && isAbove(trip.topKmh())
                && connecting.counted().stream()
                        .noneMatch(counted -> counted.trip().equals(trip.id()));
    }

    /** In tenths, as speeds are read: cars send whole cm/s, of which those next to 10.0 km/h come to 10.008. */
    private boolean isAbove(double kmh) {
        return Math.round(kmh * 10) > Math.round(aboveKmh * 10);
    }

    private Stage count(DrivenTrip trip, Connecting connecting) {
        var counted = new ArrayList<>(connecting.counted());
        counted.add(new Counted(trip.id(), trip.endedAt()));
        counted.sort(Comparator.comparing(Counted::endedAt));
        return counted.size() < trips
                ? new Connecting(connecting.askedAt(), counted)
                : new Active(counted.getLast().endedAt());
    }
}
