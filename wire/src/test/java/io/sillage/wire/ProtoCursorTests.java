package io.sillage.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ProtoCursorTests {

    /** Eight numbers are read at a time, so that lengths on both sides of each eight matter, and where the long ones lie. */
    @Test
    void sumsColumnsOfAnyLengthWithNumbersOfAnySize() throws MalformedChunk {
        var random = new SplittableRandom(7);
        for (int length = 0; length <= 40; length++) {
            for (int bits = 1; bits <= 32; bits++) {
                int width = bits;
                int[] raw = random.ints(length)
                        .map(any -> random.nextInt(4) == 0 ? any >>> 32 - width : any & 0x3F)
                        .toArray();
                assertThat(new ProtoCursor(packed(raw)).sums("speed")).isEqualTo(sums(raw));
            }
        }
    }

    @Test
    void refusesAColumnThatIsCutShort() {
        var column = packed(new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 300});
        for (int length = 1; length < column.length; length++) {
            var cut = Arrays.copyOf(column, length);
            assertThatThrownBy(() -> new ProtoCursor(cut).sums("speed")).isInstanceOf(MalformedChunk.class);
        }
    }

    @Test
    void refusesANumberOfMoreThanFiveBytes() {
        var column = new byte[17];
        column[0] = 16;
        Arrays.fill(column, 3, 9, (byte) 0x80);
        assertThatThrownBy(() -> new ProtoCursor(column).sums("speed"))
                .isInstanceOf(MalformedChunk.class)
                .hasMessageContaining("speed holds a number of more than five bytes");
    }

    private static int[] sums(int[] raw) {
        var values = new int[raw.length];
        int sum = 0;
        for (int i = 0; i < raw.length; i++) {
            sum += raw[i] >>> 1 ^ -(raw[i] & 1);
            values[i] = sum;
        }
        return values;
    }

    private static byte[] packed(int[] raw) {
        var numbers = new ByteArrayOutputStream();
        for (int number : raw) {
            put(numbers, number);
        }
        var column = new ByteArrayOutputStream();
        put(column, numbers.size());
        column.writeBytes(numbers.toByteArray());
        return column.toByteArray();
    }

    private static void put(ByteArrayOutputStream to, int number) {
        int rest = number;
        for (; (rest & ~0x7F) != 0; rest >>>= 7) {
            to.write(rest & 0x7F | 0x80);
        }
        to.write(rest);
    }
}
