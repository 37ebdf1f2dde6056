package io.sillage.map;

/**
 * How far other words are from one that was typed: letters left out, put in, changed, or two of them swapped (optimal string alignment),
 * all letters of the typed word at once in the bits of a long, as Myers (JACM 46, 1999) and Hyyrö (2003) have it. One thread.
 */
final class Misspelling {

    private static final int LONGEST = 63;
    private static final int ASCII = 128;

    private final String typed;
    private final long[] places = new long[ASCII];
    private int whole;
    private int beginning;

    /** Of a word that is longer, its first 63 letters count. */
    Misspelling(String typed) {
        this.typed = typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
        for (int i = 0; i < this.typed.length(); i++) {
            char letter = this.typed.charAt(i);
            if (letter < ASCII) {
                places[letter] |= 1L << i;
            }
        }
    }

    /** Compares with a word; what was found is told by {@link #whole} and {@link #beginning}. */
    void compare(String word) {
        int length = typed.length();
        long last = 1L << length - 1;
        long down = -1L;
        long up = 0;
        long same = 0;
        long before = 0;
        int score = length;
        beginning = length;
        for (int i = 0; i < word.length(); i++) {
            long here = places(word.charAt(i));
            long swapped = (~same & here) << 1 & before;
            same = (((here & down) + down) ^ down) | here | up | swapped;
            long right = up | ~(same | down);
            long left = down & same;
            if ((right & last) != 0) {
                score++;
            } else if ((left & last) != 0) {
                score--;
            }
            right = right << 1 | 1;
            left = left << 1;
            down = left | ~(same | right);
            up = right & same;
            before = here;
            beginning = Math.min(beginning, score);
        }
        whole = score;
    }

    /** How many mistakes make one word of the other. */
    int whole() {
        return whole;
    }

    /** How many mistakes make the typed word the beginning of the other. */
    int beginning() {
        return beginning;
    }

    private long places(char letter) {
        if (letter < ASCII) {
            return places[letter];
        }
        long found = 0;
        for (int i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) == letter) {
                found |= 1L << i;
            }
        }
        return found;
    }
}
