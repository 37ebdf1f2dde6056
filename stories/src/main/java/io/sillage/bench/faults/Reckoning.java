package io.sillage.bench.faults;

import java.util.Locale;
import java.util.Set;

/**
 * What a run under a fault came to. Lost is what has a receipt and is not stored; duplicates are rows beyond one a chunk
 * and a trip; recovery is the time in which nothing was taken in.
 */
public record Reckoning(
        int receipted, int stored, int distinct, int lost, int duplicates, int waiting, double recoverySeconds) {

    /** Of chunks whose names are known; {@code waiting} of those that were sent have no receipt to the end. */
    static Reckoning of(Set<ChunkName> receipted, Stored stored, int waiting, double recoverySeconds) {
        var distinct = stored.distinct();
        int lost = (int)
                receipted.stream().filter(chunk -> !distinct.contains(chunk)).count();
        return new Reckoning(
                receipted.size(),
                stored.chunks().size(),
                distinct.size(),
                lost,
                stored.duplicates(),
                waiting,
                recoverySeconds);
    }

    /** Of chunks that are only counted, each of which got its receipt once or more. */
    static Reckoning of(int receipted, Stored stored, int waiting, double recoverySeconds) {
        int distinct = stored.distinct().size();
        return new Reckoning(
                receipted,
                stored.chunks().size(),
                distinct,
                Math.max(0, receipted - distinct),
                stored.duplicates(),
                waiting,
                recoverySeconds);
    }

    /** Nothing lost, nothing twice, and nothing left in the cars. */
    public boolean isGood() {
        return lost == 0 && duplicates == 0 && waiting == 0 && receipted > 0;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "receipted %d, stored %d, distinct %d, lost %d, duplicates %d, waiting %d, recovery %.1f s",
                receipted,
                stored,
                distinct,
                lost,
                duplicates,
                waiting,
                recoverySeconds);
    }
}
