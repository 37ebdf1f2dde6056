package io.sillage.trip;

import io.sillage.brand.Brand;
import io.sillage.kernel.LiveUpdates;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Rights;
import io.sillage.privacy.Purpose;
import io.sillage.trip.Recording.Extent;
import io.sillage.uplink.CommandAnswered;
import io.sillage.uplink.Commands;
import io.sillage.wire.Command;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks a car for its state now, which cars otherwise tell when their engine is switched off (G19). Only when its owner wants
 * it: each time wakes the car, so there are so many a day, and none while its 12 V battery is low. In private mode the car
 * answers too, without its place.
 */
@Service
@Transactional
public class AskedStates {

    /** For how long a car may answer; one that is out of reach for longer was asked in vain. */
    static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private static final Duration BUDGET = Duration.ofHours(24);

    private final Rights rights;
    private final Recordings recordings;
    private final CarStateStore states;
    private final AskedStateTable table;
    private final Commands commands;
    private final Brand brand;
    private final ObjectProvider<LiveUpdates> liveUpdates;
    private final Clock clock;

    AskedStates(
            Rights rights,
            Recordings recordings,
            CarStateStore states,
            AskedStateTable table,
            Commands commands,
            Brand brand,
            ObjectProvider<LiveUpdates> liveUpdates,
            Clock clock) {
        this.rights = rights;
        this.recordings = recordings;
        this.states = states;
        this.table = table;
        this.commands = commands;
        this.brand = brand;
        this.liveUpdates = liveUpdates;
        this.clock = clock;
    }

    /**
     * How asking stands for an owner.
     *
     * @param last what became of the last time, if there was one
     * @param left how many times are left, and {@code nextAt} when there is one again if none is
     * @param refusedFor the code of what keeps the car from being asked now, or null
     */
    public record Standing(
            @Nullable AskedState last,
            int left,
            @Nullable Instant nextAt,
            @Nullable String refusedFor) {

        public boolean waits(Instant now) {
            return last != null && last.stage(now) == AskedState.Stage.WAITING;
        }
    }

    /** Nothing for somebody who may see the car and not ask it. */
    @Transactional(readOnly = true)
    public Optional<Standing> find(SignedIn who, VehicleId car) {
        return rights.isOwner(who, car)
                ? Optional.of(standing(rights.require(who, car, Purpose.VEHICLE)))
                : Optional.empty();
    }

    /**
     * Has the car asked, unless it is being asked already.
     *
     * @throws StateNotAsked when it is not asked now
     * @throws io.sillage.kernel.NotFound when the car is not his
     */
    public AskedState ask(SignedIn who, VehicleId car) {
        var period = rights.require(who, car, Purpose.VEHICLE);
        table.lock(period);
        var now = clock.instant();
        var standing = standing(period);
        if (standing.last != null && standing.waits(now)) {
            return standing.last;
        }
        refusal(period, standing.left).ifPresent(refusal -> {
            throw refusal;
        });
        var asked = new AskedState(now, now.plus(GOOD_FOR), null, false);
        table.add(commands.sendInstead(car, new Command.AskState(), GOOD_FOR), period, now, asked.expiresAt());
        return asked;
    }

    @ApplicationModuleListener
    void on(CommandAnswered answered) {
        if (table.answer(answered.command(), answered.done(), answered.answeredAt())) {
            liveUpdates.ifAvailable(pages -> pages.changed(answered.vehicle(), "state"));
        }
    }

    private Standing standing(OwnershipPeriod period) {
        var used = table.after(period.id(), clock.instant().minus(BUDGET));
        int most = brand.rules().stateAsksADay();
        int left = Math.max(0, most - used.size());
        return new Standing(
                table.findLast(period.id()).orElse(null),
                left,
                left > 0 ? null : used.get(used.size() - most).plus(BUDGET),
                refusal(period, left).map(StateNotAsked::code).orElse(null));
    }

    private Optional<StateNotAsked> refusal(OwnershipPeriod period, int left) {
        var rules = brand.rules();
        if (recordings.of(period.vehicle(), clock.instant()) == Extent.NOTHING) {
            return Optional.of(StateNotAsked.notKept());
        }
        if (isBatteryLow(period.id(), period.vehicle(), rules.stateAskFromMv())) {
            return Optional.of(StateNotAsked.batteryLow());
        }
        return left > 0 ? Optional.empty() : Optional.of(StateNotAsked.tooOften(rules.stateAsksADay()));
    }

    /** As the car last said; one that does not say it is asked. */
    private boolean isBatteryLow(PeriodId period, VehicleId car, int leastMv) {
        return states.find(car)
                .filter(state -> state.period().equals(period))
                .map(CarState::lowVoltageMv)
                .filter(mv -> mv < leastMv)
                .isPresent();
    }
}
