package io.sillage.privacy;

import static io.sillage.privacy.Purpose.COACHING;
import static io.sillage.privacy.Purpose.DRIVING_DATA;
import static io.sillage.privacy.Purpose.FIND_MY_CAR;
import static io.sillage.privacy.Purpose.LAST_MILE;
import static io.sillage.privacy.Purpose.REMINDERS;
import static io.sillage.privacy.Purpose.VEHICLE;

import java.util.List;
import java.util.Set;

/**
 * Something that is kept of a person or her car (R71): where it comes from, what for, how long, who may read it, as which signals of the
 * car it arrives, and in which tables it lies. What is kept and stands in none of these is a defect.
 */
public enum Datum {
    POSITION(
            Kept.MONTHS,
            Set.of(DRIVING_DATA, FIND_MY_CAR, LAST_MILE),
            Set.of(Reader.CO_USER, Reader.LINK, Reader.APPLICATION),
            List.of("positions", "parked", "parkedAt", "activeDestination"),
            List.of("trip.trace", "location.parked_place", "location.unplaced_stop", "location.last_mile")),
    SPEED(
            Kept.MONTHS,
            Set.of(DRIVING_DATA, COACHING),
            Set.of(Reader.CO_USER, Reader.APPLICATION),
            List.of("SPEED"),
            List.of("trip.trip", "trip.trace")),
    DRIVING(
            Kept.MONTHS,
            Set.of(DRIVING_DATA, COACHING),
            Set.of(Reader.CO_USER, Reader.APPLICATION),
            List.of("ACCELERATOR", "BRAKE"),
            List.of("trip.trip", "coaching.trip_coaching")),
    HYBRID(
            Kept.MONTHS,
            Set.of(DRIVING_DATA, COACHING),
            Set.of(Reader.CO_USER, Reader.APPLICATION),
            List.of("ENGINE_SPEED", "FUEL_RATE", "BATTERY_POWER", "BATTERY_CHARGE", "OUTSIDE_TEMPERATURE", "MODES"),
            List.of("trip.trip", "trip.trace", "coaching.trip_coaching")),
    MILEAGE(
            Kept.NEWEST,
            Set.of(VEHICLE, REMINDERS),
            Set.of(Reader.CO_USER, Reader.APPLICATION),
            List.of("odometerM"),
            List.of("trip.car_state")),
    STATE(
            Kept.NEWEST,
            Set.of(VEHICLE),
            Set.of(Reader.CO_USER, Reader.APPLICATION),
            List.of(
                    "fuelLevelPermille",
                    "batteryChargePermille",
                    "lowVoltageMv",
                    "warningLamps",
                    "openDoors",
                    "openWindows",
                    "locked"),
            List.of("trip.car_state")),
    PRIVATE_TIMES(
            Kept.MONTHS,
            Set.of(VEHICLE),
            Set.of(),
            List.of("privateTimes"),
            List.of(
                    "privacy.private_interval",
                    "trip.private_interval",
                    "trip.withheld",
                    "location.private_request",
                    "location.car_switch")),
    LINK(
            Kept.MONTHS,
            Set.of(VEHICLE),
            Set.of(),
            List.of("vehicle", "observedAt", "receivedAt"),
            List.of(
                    "trip.chunk",
                    "trip.open_trip",
                    "trip.quarantine",
                    "trip.asked_state",
                    "uplink.alarm",
                    "uplink.bootstrap_token",
                    "uplink.certificate",
                    "uplink.command",
                    "uplink.device",
                    "uplink.quarantine",
                    "privacy.period_key",
                    "privacy.master_key")),
    PERSON(Source.PERSON, Kept.ACCOUNT, Set.of(), List.of("account.account")),
    VIN(
            Source.PERSON,
            Kept.OWNERSHIP,
            Set.of(Reader.CLERK),
            List.of("garage.car", "ownership.added_car", "ownership.membership", "orders.car_order")),
    OWNERSHIP(
            Source.PERSON,
            Kept.OWNERSHIP,
            Set.of(Reader.CLERK),
            List.of(
                    "ownership.period",
                    "ownership.claim",
                    "ownership.succession",
                    "handover.hand_over",
                    "handover.screen_code",
                    "activation.activation",
                    "activation.counted_trip",
                    "activation.end_told",
                    "activation.seen_part",
                    "activation.term")),
    DESK(Source.PLATFORM, Kept.DESK, Set.of(Reader.CLERK), List.of("dealer.file", "dealer.look_up")),
    CHOICES(
            Source.PERSON,
            Kept.ACCOUNT,
            Set.of(),
            List.of(
                    "privacy.choice",
                    "trip.fuel_price",
                    "trip.kept",
                    "notification.choice",
                    "notification.silenced_car",
                    "notification.push_subscription",
                    "notification.hook")),
    REMARKS(
            Source.PERSON,
            Kept.MONTHS,
            Set.of(Reader.CO_USER),
            List.of("trip.remark", "trip.cut", "trip.joint", "trip.deleted")),
    JOURNEYS(Source.PERSON, Kept.MONTHS, Set.of(), List.of("journey.journey")),
    STATEMENTS(Source.PERSON, Kept.ACCOUNT, Set.of(), List.of("trip.statement")),
    SHARING(
            Source.PERSON,
            Kept.OWNERSHIP,
            Set.of(Reader.CO_USER),
            List.of(
                    "ownership.co_user",
                    "ownership.invitation",
                    "ownership.reading",
                    "location.place_link",
                    "location.place_link_opening",
                    "oauth.application",
                    "oauth.code_request",
                    "oauth.connection",
                    "oauth.token",
                    "oauth.token_family")),
    SIGN_INS(
            Source.PLATFORM,
            Kept.ACCOUNT,
            Set.of(),
            List.of(
                    "account.session",
                    "account.session_attributes",
                    "account.passkey",
                    "account.authenticator",
                    "account.recovery",
                    "account.recovery_code",
                    "account.mail_token",
                    "account.mail_change")),
    UNITS(
            Source.PERSON,
            Kept.OWNERSHIP,
            Set.of(),
            List.of(
                    "headunit.unit",
                    "headunit.enrolment",
                    "headunit.link",
                    "headunit.device_request",
                    "headunit.registration",
                    "headunit.term",
                    "headunit.notice_seen")),
    MESSAGES(
            Source.PLATFORM,
            Kept.YEAR,
            Set.of(),
            List.of("notification.letter", "notification.message", "notification.knock"));

    /** Where it comes from. */
    public enum Source {
        CAR,
        PERSON,
        PLATFORM
    }

    /** How long it is kept. */
    public enum Kept {
        /** As many whole months as the platform keeps trips. */
        MONTHS,
        /** The newest alone. */
        NEWEST,
        /** As long as there is the account. */
        ACCOUNT,
        /** As long as the car is hers, and what must be told of it afterwards. */
        OWNERSHIP,
        /** As many whole months as the brand's dealers keep what they signed and whom they looked for. */
        DESK,
        YEAR
    }

    /** Who may read it besides the person herself, when she lets him. */
    public enum Reader {
        /** Whom she shares the car with, for what she lets him see. */
        CO_USER,
        /** Whoever has a link to where the car is parked. */
        LINK,
        /** An application that she connected, for what she lets it see. */
        APPLICATION,
        /** A clerk to whom she shows a code. */
        CLERK
    }

    private final Source source;
    private final Kept kept;
    private final Set<Purpose> purposes;
    private final Set<Reader> readers;
    private final List<String> signals;
    private final List<String> tables;

    /** Something that the car sends. */
    Datum(Kept kept, Set<Purpose> purposes, Set<Reader> readers, List<String> signals, List<String> tables) {
        this.source = Source.CAR;
        this.kept = kept;
        this.purposes = purposes;
        this.readers = readers;
        this.signals = signals;
        this.tables = tables;
    }

    /** Something that an account and the ownership of a car cannot do without. */
    Datum(Source source, Kept kept, Set<Reader> readers, List<String> tables) {
        this.source = source;
        this.kept = kept;
        this.purposes = Set.of();
        this.readers = readers;
        this.signals = List.of();
        this.tables = tables;
    }

    public Source source() {
        return source;
    }

    public Kept kept() {
        return kept;
    }

    /** What it is used for; nothing but what an account needs when empty. */
    public Set<Purpose> purposes() {
        return purposes;
    }

    public Set<Reader> readers() {
        return readers;
    }

    public List<String> signals() {
        return signals;
    }

    public List<String> tables() {
        return tables;
    }

    /** Whether the owner is asked before it is used: for a place, a trip's way, or a score. */
    public boolean isAskedFor() {
        return purposes.stream().anyMatch(Purpose::isAskedFor);
    }
}
