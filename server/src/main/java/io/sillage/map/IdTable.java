package io.sillage.map;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Ids in the order in which they came, found again by halving: extracts come sorted, and one that does not is sorted once. */
final class IdTable {

    private long[] ids = new long[1 << 12];
    private int[] places = {};
    private int size;
    private boolean sorted = true;

    void add(long id) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size + (size >> 1));
        }
        sorted &= size == 0 || ids[size - 1] < id;
        ids[size++] = id;
    }

    int size() {
        return size;
    }

    /** Which one it was to come, counted from 0; negative when it never came. Nothing is added after the first search. */
    int find(long id) {
        if (!sorted) {
            sort();
        }
        int found = Arrays.binarySearch(ids, 0, size, id);
        return found < 0 || places.length == 0 ? found : places[found];
    }

    private void sort() {
        places = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingLong(place -> ids[place]))
                .mapToInt(Integer::intValue)
                .toArray();
        long[] inOrder = new long[size];
        Arrays.setAll(inOrder, i -> ids[places[i]]);
        ids = inOrder;
        sorted = true;
    }
}
