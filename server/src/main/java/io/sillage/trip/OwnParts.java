package io.sillage.trip;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Which parts of a trip belong together: of one owner, the one with whom it began, and up to the part that ends it. What
 * was driven after a sale is neither the seller's nor a trip of the buyer's.
 */
final class OwnParts {

    private OwnParts() {}

    /** In the order of their parts. */
    static <T> List<T> of(Collection<T> all, Function<T, ChunkRow> row) {
        var ordered = new ArrayList<>(all);
        ordered.sort(Comparator.comparingInt(part -> row.apply(part).part()));
        var own = new ArrayList<T>();
        for (var part : ordered) {
            if (row.apply(part).period().equals(row.apply(ordered.getFirst()).period())) {
                own.add(part);
            }
            if (row.apply(part).last()) {
                break;
            }
        }
        return own;
    }
}
