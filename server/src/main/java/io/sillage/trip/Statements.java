package io.sillage.trip;

import io.sillage.kernel.GeoPoint;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.map.Address;
import io.sillage.map.Addresses;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.trip.TripQueries.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Yearly statements of business trips for tax: drawn anew until the owner closes one, then kept as it stood. */
@Service
@Transactional(readOnly = true)
public class Statements {

    private final OwnTrips own;
    private final TripQueries trips;
    private final RemarkTable remarks;
    private final StatementTable table;
    private final Addresses addresses;
    private final Clock clock;

    Statements(
            OwnTrips own,
            TripQueries trips,
            RemarkTable remarks,
            StatementTable table,
            Addresses addresses,
            Clock clock) {
        this.own = own;
        this.trips = trips;
        this.remarks = remarks;
        this.table = table;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * Of the newest of the reader's ownership periods of the car that lies in the year, on his wall clock. Refuses with
     * {@code not-found} when the car was not his, and with {@code bad-period} what is no year.
     */
    public Statement of(SignedIn who, VehicleId car, int year) {
        var days = days(who, car, year);
        var period = period(who, car, days);
        return table.find(period.id(), year).orElseGet(() -> draw(period, days, who.zone()));
    }

    /** Closes it for good. Refuses with {@code statement-too-early}, or {@code statement-closed} when it is. */
    @Transactional
    public Statement close(SignedIn who, VehicleId car, int year) {
        var days = days(who, car, year);
        var period = period(who, car, days);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (days.until(who.zone()).isAfter(now)) {
            throw new StatementTooEarly();
        }
        own.oneAtATime(period.id());
        if (table.find(period.id(), year).isPresent()) {
            throw new StatementClosed();
        }
        var open = draw(period, days, who.zone());
        var hash = HexFormat.of().formatHex(StatementCsv.sha256(open));
        var closed = new Statement(year, open.zone(), open.lines(), open.privateMetres(), now, hash);
        table.insert(period.id(), days, closed);
        return closed;
    }

    private OwnershipPeriod period(SignedIn who, VehicleId car, Days days) {
        return own.periods(who).stream()
                .filter(period -> period.vehicle().equals(car)
                        && period.from().isBefore(days.until(who.zone()))
                        && endsAfter(period, days.from(who.zone())))
                .max(Comparator.comparing(OwnershipPeriod::from))
                .orElseThrow(NotFound::new);
    }

    private static boolean endsAfter(OwnershipPeriod period, Instant instant) {
        var until = period.until();
        return until == null || until.isAfter(instant);
    }

    /** Who never had the car is not told more of it than of one that is not there. */
    private Days days(SignedIn who, VehicleId car, int year) {
        if (own.periods(who).stream().noneMatch(period -> period.vehicle().equals(car))) {
            throw new NotFound();
        }
        if (year < 1971 || year > 9_998) {
            throw new BadPeriod("Expected a year from 1971 to 9998.");
        }
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private Statement draw(OwnershipPeriod period, Days days, ZoneId zone) {
        var said = remarks.ofPeriod(period.id());
        var lines = new ArrayList<StatementLine>();
        long privateMetres = 0;
        for (var trip : driven(period, days, zone)) {
            var remark = said.getOrDefault(trip.id(), TripRemark.NONE);
            if (remark.business()) {
                lines.add(line(trip, remark, zone));
            } else {
                privateMetres += Math.round(trip.distanceM());
            }
        }
        return new Statement(days.first().getYear(), zone, List.copyOf(lines), privateMetres, null, null);
    }

    /** From the first to the last. */
    private List<Trip> driven(OwnershipPeriod period, Days days, ZoneId zone) {
        var scope = new Scope(period.vehicle(), List.<PeriodId>of(period.id()), days.from(zone), days.until(zone));
        return trips.newestFirst(scope, TripKey.BEFORE_ALL, 0, Integer.MAX_VALUE)
                .reversed();
    }

    private StatementLine line(Trip trip, TripRemark remark, ZoneId zone) {
        var purpose = remark.note().isEmpty() || remark.name().isEmpty()
                ? remark.name() + remark.note()
                : remark.name() + ": " + remark.note();
        return new StatementLine(
                minute(trip.startedAt(), zone),
                minute(trip.endedAt(), zone),
                place(trip.from()),
                place(trip.to()),
                purpose.replace('\n', ' '),
                Math.round(trip.distanceM()));
    }

    private static LocalDateTime minute(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.MINUTES);
    }

    private String place(@Nullable GeoPoint point) {
        return point == null ? "" : addresses.findAt(point).map(Address::line).orElse("");
    }
}
