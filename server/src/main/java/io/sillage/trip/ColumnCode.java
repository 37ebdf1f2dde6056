package io.sillage.trip;

import io.sillage.wire.Trace;
import java.util.Arrays;

/**
 * How one column of whole numbers is written: its first or second differences as varints. Values that are missing are
 * left out and their places kept as lengths of runs, present first.
 */
final class ColumnCode {

    private ColumnCode() {}

    /** For what changes little from sample to sample. */
    static void putDifferences(Bytes to, int[] values) {
        to.reserve(values.length);
        var array = to.array();
        int at = to.length();
        int last = 0;
        for (int value : values) {
            at = Bytes.putSigned(array, at, value - last);
            last = value;
        }
        to.fillTo(at);
    }

    static int[] getDifferences(ByteReader from, int count) {
        var values = new int[count];
        int last = 0;
        for (int i = 0; i < count; i++) {
            last += from.getSigned();
            values[i] = last;
        }
        return values;
    }

    /** For what moves steadily: time, and a car's place. */
    static void putSecondDifferences(Bytes to, int[] values) {
        to.reserve(values.length);
        var array = to.array();
        int at = to.length();
        int last = 0;
        int step = 0;
        for (int value : values) {
            int now = value - last;
            at = Bytes.putSigned(array, at, now - step);
            step = now;
            last = value;
        }
        to.fillTo(at);
    }

    static int[] getSecondDifferences(ByteReader from, int count) {
        var values = new int[count];
        int last = 0;
        int step = 0;
        for (int i = 0; i < count; i++) {
            step += from.getSigned();
            last += step;
            values[i] = last;
        }
        return values;
    }

    static void putWithGaps(Bytes to, int[] values) {
        int present = putRuns(to, values);
        if (present == values.length) {
            putDifferences(to, values);
            return;
        }
        putDifferences(to, Arrays.stream(values).filter(v -> v != Trace.ABSENT).toArray());
    }

    /** A column without gaps whose differences came written as {@link #putDifferences} writes them. */
    static void putPacked(Bytes to, byte[] differences) {
        to.putInt(0);
        to.putAll(differences);
    }

    static int[] getWithGaps(ByteReader from, int count) {
        int runs = from.getCount();
        if (runs == 0) {
            return getDifferences(from, count);
        }
        var lengths = new int[runs];
        int left = count;
        int present = 0;
        for (int i = 0; i < runs; i++) {
            lengths[i] = from.getInt();
            if (lengths[i] < 0 || lengths[i] > left) {
                throw ByteReader.damaged();
            }
            left -= lengths[i];
            present += (i & 1) == 0 ? lengths[i] : 0;
        }
        if (left != 0) {
            throw ByteReader.damaged();
        }
        return spread(getDifferences(from, present), lengths, count);
    }

    private static int[] spread(int[] present, int[] lengths, int count) {
        var values = new int[count];
        int at = 0;
        int taken = 0;
        for (int i = 0; i < lengths.length; i++) {
            if ((i & 1) == 0) {
                System.arraycopy(present, taken, values, at, lengths[i]);
                taken += lengths[i];
            } else {
                Arrays.fill(values, at, at + lengths[i], Trace.ABSENT);
            }
            at += lengths[i];
        }
        return values;
    }

    /** Writes how many runs there are and their lengths, or 0 when nothing is missing; answers how many are present. */
    private static int putRuns(Bytes to, int[] values) {
        int present = 0;
        for (int value : values) {
            present += value == Trace.ABSENT ? 0 : 1;
        }
        if (present == values.length) {
            to.putInt(0);
            return present;
        }
        to.putInt(runs(values));
        int start = 0;
        boolean there = true;
        for (int i = 0; i < values.length; i++) {
            if ((values[i] != Trace.ABSENT) != there) {
                to.putInt(i - start);
                start = i;
                there = !there;
            }
        }
        to.putInt(values.length - start);
        return present;
    }

    private static int runs(int[] values) {
        int runs = 1;
        boolean there = true;
        for (int value : values) {
            runs += (value != Trace.ABSENT) == there ? 0 : 1;
            there = value != Trace.ABSENT;
        }
        return runs;
    }
}
