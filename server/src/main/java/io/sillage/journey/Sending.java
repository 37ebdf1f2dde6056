package io.sillage.journey;

import io.sillage.brand.CarModel.Capability;
import io.sillage.garage.Garage;
import io.sillage.garage.Presence;
import io.sillage.journey.Journey.State;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.map.NoWayThere;
import io.sillage.map.RoadsNotReady;
import io.sillage.ownership.CarFrozen;
import io.sillage.ownership.Freeze;
import io.sillage.ownership.Rights;
import io.sillage.privacy.Purpose;
import io.sillage.uplink.Commands;
import io.sillage.wire.Command;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends journeys to cars (R41, R45): a car that is connected is told at once, another when it is back, and its head unit comes for what
 * waits. Sent twice is sent once; taken back before the car has it, it never arrives.
 */
@Service
@Transactional
public class Sending {

    private final JourneyTable table;
    private final Rights rights;
    private final Garage garage;
    private final Plans plans;
    private final Commands commands;
    private final ObjectProvider<LinkedUnits> units;
    private final ObjectProvider<Freeze> freezes;
    private final PageNews pages;
    private final Clock clock;

    Sending(
            JourneyTable table,
            Rights rights,
            Garage garage,
            Plans plans,
            Commands commands,
            ObjectProvider<LinkedUnits> units,
            ObjectProvider<Freeze> freezes,
            PageNews pages,
            Clock clock) {
        this.table = table;
        this.rights = rights;
        this.garage = garage;
        this.plans = plans;
        this.commands = commands;
        this.units = units;
        this.freezes = freezes;
        this.pages = pages;
        this.clock = clock;
    }

    /** What a car lacks to be sent a journey (R41, R42). */
    public enum Lack {
        NOTHING,
        NAVIGATION,
        LINKED_UNIT
    }

    /**
     * What keeps an owner from sending to this car.
     *
     * @throws NotFound when the car is not his
     */
    @Transactional(readOnly = true)
    public Lack lack(SignedIn who, VehicleId car) {
        rights.require(who, car, Purpose.SEND_TO_CAR);
        if (garage.onBoard(garage.car(car)).get(Capability.NAVIGATION) == Presence.NO) {
            return Lack.NAVIGATION;
        }
        return units.stream().anyMatch(unit -> unit.isLinked(car, who.account())) ? Lack.NOTHING : Lack.LINKED_UNIT;
    }

    /**
     * Sends a draft; one that was sent already stays sent.
     *
     * @throws NotFound when there is none of that id on a car of his
     * @throws JourneyTooOld when it was sent, and its car did not come for it
     * @throws JourneySent when it was taken back, or is over
     * @throws CarFrozen while the car is sold
     * @throws NoNavigation when the car has none built in
     * @throws NoLinkedUnit when no unit of the car is linked to him
     * @throws NoDestination when it leads nowhere
     * @throws NoWayThere when no way for a car leads along its places
     * @throws RoadsNotReady until the roads are read
     */
    public Journey send(SignedIn who, VehicleId car, UUID id) {
        var period = rights.require(who, car, Purpose.SEND_TO_CAR);
        var journey =
                table.findToChange(period.id(), id).orElseThrow(NotFound::new).journey();
        switch (journey.state()) {
            case DRAFT -> require(who, car, journey);
            case EXPIRED -> throw new JourneyTooOld();
            case WITHDRAWN, ENDED -> throw new JourneySent();
            case QUEUED, DELIVERED, OPENED, DRIVING, PARKED -> {
                return journey;
            }
        }
        var command = commands.send(car, new Command.RouteWaiting(id), Journey.WAITS);
        table.queue(id, command, clock.instant().truncatedTo(ChronoUnit.MICROS));
        pages.changed(car);
        return table.find(period.id(), id).orElseThrow(NotFound::new).journey();
    }

    /**
     * Takes a journey back; one that was taken back already stays so.
     *
     * @throws NotFound when there is none of that id on a car of his
     * @throws JourneyDelivered when the car has it
     */
    public void withdraw(SignedIn who, VehicleId car, UUID id) {
        var period = rights.require(who, car, Purpose.SEND_TO_CAR);
        var kept = table.findToChange(period.id(), id).orElseThrow(NotFound::new);
        if (kept.journey().state() == State.WITHDRAWN) {
            return;
        }
        if (!table.withdraw(id, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            throw new JourneyDelivered();
        }
        var command = kept.command();
        if (command != null) {
            commands.takeBack(car, command);
        }
        pages.changed(car);
    }

    private void require(SignedIn who, VehicleId car, Journey journey) {
        if (freezes.stream().anyMatch(freeze -> freeze.holds(car))) {
            throw new CarFrozen();
        }
        switch (lack(who, car)) {
            case NOTHING -> {}
            case NAVIGATION -> throw new NoNavigation();
            case LINKED_UNIT -> throw new NoLinkedUnit();
        }
        if (journey.stops().isEmpty()) {
            throw new NoDestination();
        }
        plans.requireWay(who, journey);
    }
}
