package io.sillage.trip;

import io.sillage.trip.Shaped.Piece;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws the trips that owners see from those that their cars drove and what they changed about them: a pure function. */
final class Shaping {

    private record Part(Drive drive, Piece piece) {}

    private final Map<UUID, Drive> drives;
    private final Edits edits;
    private final List<Shaped> shaped = new ArrayList<>();
    private List<Part> open = new ArrayList<>();

    private Shaping(Map<UUID, Drive> drives, Edits edits) {
        this.drives = drives;
        this.edits = edits;
    }

    static List<Shaped> of(Collection<Drive> driven, Edits edits) {
        var drives = driven.stream()
                .filter(drive -> !edits.deleted().contains(drive.id().value()))
                .collect(Collectors.toMap(drive -> drive.id().value(), drive -> drive));
        return new Shaping(drives, edits).run();
    }

    private List<Shaped> run() {
        var done = new HashSet<UUID>();
        drives.keySet().stream()
                .sorted()
                .filter(trip -> earlierOf(trip) == null)
                .forEach(head -> chain(head, done));
        // a ring has no head; it cannot be made, and if it were there, its trips would stand alone
        drives.keySet().stream().sorted().filter(trip -> !done.contains(trip)).forEach(trip -> {
            add(trip);
            close();
        });
        return shaped;
    }

    private void chain(UUID head, Set<UUID> done) {
        for (@Nullable UUID trip = head; trip != null && done.add(trip); trip = laterOf(trip)) {
            add(trip);
        }
        close();
    }

    private @Nullable UUID earlierOf(UUID trip) {
        var earlier = edits.earlierOf(trip);
        return earlier != null && goesOn(earlier, trip) ? earlier : null;
    }

    private @Nullable UUID laterOf(UUID trip) {
        var later = edits.laterOf().get(trip);
        return later != null && goesOn(trip, later) ? later : null;
    }

    /** Both must be there, and in this order: a late chunk may have moved one. */
    private boolean goesOn(UUID earlier, UUID later) {
        var before = drives.get(earlier);
        var after = drives.get(later);
        return before != null && after != null && !endOf(before).isAfter(after.startedAt());
    }

    private void add(UUID trip) {
        var pieces = Cutting.pieces(java.util.Objects.requireNonNull(drives.get(trip)), edits.cutsOf(trip));
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (i > 0) {
                close();
            }
            open.add(new Part(piece, new Piece(trip, piece.startedAt(), endOf(piece), i == 0, i == pieces.size() - 1)));
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            var drawn = open.stream().map(part -> Summary.of(part.drive())).toList();
            shaped.add(
                    new Shaped(Joining.of(drawn), open.stream().map(Part::piece).toList()));
            open = new ArrayList<>();
        }
    }

    private static java.time.Instant endOf(Drive drive) {
        var times = drive.trace().count() > 0
                ? drive.trace().timeMs()
                : drive.trace().positions().timeMs();
        return drive.startedAt().plusMillis(times.length == 0 ? 0 : times[times.length - 1]);
    }
}
