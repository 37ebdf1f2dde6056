package io.sillage.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sillage.kernel.PeriodId;
import io.sillage.testing.Covers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What owners see of trips that they changed depends on what is known, never on the order in which it was learnt. */
class ShapingTests {

    private static final PeriodId PERIOD = new PeriodId(new UUID(0, 3));
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final AnyDrive first = AnyDrive.at(NOON, 3);
    private final AnyDrive second = AnyDrive.at(NOON.plusSeconds(600), 2);
    private final AnyDrive third = AnyDrive.at(NOON.plusSeconds(1_200), 2);
    private final AnyDrive unwanted = AnyDrive.at(NOON.plusSeconds(1_800), 2);

    /** What is known so far: chunks, and what the owner changed. */
    private static final class Known {

        private final List<TakenChunk> chunks = new ArrayList<>();
        private final Set<UUID> deleted = new HashSet<>();
        private final Map<UUID, NavigableSet<Instant>> cuts = new HashMap<>();
        private final Map<UUID, UUID> joints = new HashMap<>();

        List<RecordedTrip> drawn() {
            var drives = chunks.stream()
                    .collect(Collectors.groupingBy(taken -> taken.row().trip()))
                    .values()
                    .stream()
                    .map(Assembly::of)
                    .toList();
            return shape(drives, new Edits(deleted, cuts, joints));
        }
    }

    private interface Step {
        void apply(Known known);
    }

    @Test
    @Covers("R36")
    void joinsCutsLateChunksAndDeletionsInAnyOrderGiveTheSameTrips() {
        var steps = steps();
        var expected = told(known(steps).drawn());
        assertThat(expected).hasSize(4);
        for (int seed = 0; seed < 1_000; seed++) {
            Collections.shuffle(steps, new Random(seed));
            var known = new Known();
            for (var step : steps) {
                step.apply(known);
                known.drawn();
            }
            assertThat(told(known.drawn())).as("seed %d", seed).isEqualTo(expected);
        }
    }

    private List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (var drive : List.of(first, second, third, unwanted)) {
            for (int part = 0; part < drive.parts(); part++) {
                var taken = drive.taken(PERIOD, part);
                steps.add(known -> known.chunks.add(taken));
            }
        }
        steps.add(known -> known.joints.put(first.trip(), second.trip()));
        steps.add(known -> known.joints.put(second.trip(), third.trip()));
        steps.add(known -> cut(known, first, 50));
        steps.add(known -> cut(known, second, 70));
        steps.add(known -> cut(known, second, 30));
        steps.add(known -> known.deleted.add(unwanted.trip()));
        return steps;
    }

    private static Known known(Collection<Step> steps) {
        var known = new Known();
        steps.forEach(step -> step.apply(known));
        return known;
    }

    private static void cut(Known known, AnyDrive drive, int second) {
        known.cuts
                .computeIfAbsent(drive.trip(), trip -> new TreeSet<>())
                .add(drive.start().plusSeconds(second));
    }

    @Test
    void piecesAddUpToTheWholeToTheLastMetre() {
        var whole = Summary.of(drive(first)).trip();
        for (var at : List.of(1, 59, 60, 100, 178)) {
            var cuts = Map.<UUID, NavigableSet<Instant>>of(
                    first.trip(), new TreeSet<>(List.of(NOON.plusSeconds(at), NOON.plusSeconds(90))));
            var pieces = shape(List.of(drive(first)), new Edits(Set.of(), cuts, Map.of()));
            assertThat(pieces).hasSize(3);
            assertThat(pieces.stream()
                            .mapToDouble(piece -> piece.trip().distanceM())
                            .sum())
                    .isEqualTo(whole.distanceM(), within(1e-9));
            assertThat(pieces.stream()
                            .mapToDouble(piece -> piece.trip().durationS())
                            .sum())
                    .isEqualTo(whole.durationS());
            assertThat(pieces.stream()
                            .mapToDouble(piece -> piece.trip().fuelMl())
                            .sum())
                    .isEqualTo(whole.fuelMl(), within(1e-9));
            assertThat(pieces.stream()
                            .mapToDouble(piece -> piece.trip().electricM())
                            .sum())
                    .isEqualTo(whole.electricM(), within(1e-9));
            assertThat(pieces.getFirst().trip().id()).isEqualTo(whole.id());
            assertThat(pieces.getLast().trip().endedAt()).isEqualTo(whole.endedAt());
            assertThat(pieces.getLast().trip().to()).isEqualTo(whole.to());
        }
    }

    @Test
    void joinedTripsAddUpAndTheTimeBetweenIsNoDriving() {
        var a = Summary.of(drive(first)).trip();
        var b = Summary.of(drive(second)).trip();
        var joined = shape(
                List.of(drive(second), drive(first)),
                new Edits(Set.of(), Map.of(), Map.of(first.trip(), second.trip())));
        assertThat(joined).singleElement().satisfies(recorded -> {
            assertThat(recorded.trip().id()).isEqualTo(a.id());
            assertThat(recorded.trip().distanceM()).isEqualTo(a.distanceM() + b.distanceM());
            assertThat(recorded.trip().durationS()).isEqualTo(a.durationS() + b.durationS());
            assertThat(recorded.trip().endedAt()).isEqualTo(b.endedAt());
            assertThat(recorded.trip().to()).isEqualTo(b.to());
            assertThat(recorded.trace().count()).isEqualTo(300);
        });
    }

    @Test
    void aCutAtAnEndOrBesideTheTripCutsNothing() {
        for (var at : List.of(-5, 0, 179, 400)) {
            var cuts = Map.<UUID, NavigableSet<Instant>>of(first.trip(), new TreeSet<>(List.of(NOON.plusSeconds(at))));
            assertThat(shape(List.of(drive(first)), new Edits(Set.of(), cuts, Map.of())))
                    .as("%d", at)
                    .hasSize(1);
        }
    }

    @Test
    void whatDoesNotFollowIsNotJoined() {
        var backwards = new Edits(Set.of(), Map.of(), Map.of(second.trip(), first.trip()));
        assertThat(shape(List.of(drive(first), drive(second)), backwards)).hasSize(2);
        var missing = new Edits(Set.of(second.trip()), Map.of(), Map.of(first.trip(), second.trip()));
        assertThat(shape(List.of(drive(first), drive(second)), missing)).hasSize(1);
        var ring = new Edits(Set.of(), Map.of(), Map.of(first.trip(), second.trip(), second.trip(), first.trip()));
        assertThat(shape(List.of(drive(first), drive(second)), ring)).hasSize(1);
    }

    private static List<RecordedTrip> shape(List<Drive> drives, Edits edits) {
        return Shaping.of(drives, edits).stream().map(Shaped::recorded).toList();
    }

    private static Drive drive(AnyDrive drive) {
        var taken = new ArrayList<TakenChunk>();
        for (int part = 0; part < drive.parts(); part++) {
            taken.add(drive.taken(PERIOD, part));
        }
        return Assembly.of(taken);
    }

    /** All that is shown of trips, in the order of their beginnings. */
    private static List<String> told(List<RecordedTrip> trips) {
        return trips.stream()
                .map(RecordedTrip::trip)
                .map(trip -> List.of(
                                trip.startedAt(),
                                trip.endedAt(),
                                trip.id(),
                                trip.complete(),
                                trip.distanceM(),
                                trip.durationS(),
                                String.valueOf(trip.fuelMl()),
                                String.valueOf(trip.electricM()),
                                String.valueOf(trip.from()),
                                String.valueOf(trip.to()),
                                trip.quality().marks().stream().sorted().toList(),
                                java.util.Arrays.toString(trip.shape().routeE7()))
                        .toString())
                .sorted()
                .toList();
    }
}
