package io.sillage.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.wire.Trace;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnCodeTests {

    private static final int GONE = Trace.ABSENT;

    static Stream<int[]> columns() {
        return Stream.of(
                new int[0],
                new int[] {0},
                new int[] {Integer.MAX_VALUE, -Integer.MAX_VALUE, Integer.MAX_VALUE},
                new int[] {1, 1, 1, 2, 3, 5, -8},
                new SplittableRandom(7).ints(2_000).map(i -> i | 1).toArray());
    }

    static Stream<int[]> columnsWithGaps() {
        return Stream.concat(
                columns(),
                Stream.of(
                        new int[] {GONE},
                        new int[] {GONE, GONE, GONE},
                        new int[] {GONE, 5, 6},
                        new int[] {5, 6, GONE},
                        new int[] {5, GONE, 6, GONE, GONE, 7}));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void differencesComeBack(int[] values) {
        assertThat(writtenAndRead(values, ColumnCode::putDifferences, ColumnCode::getDifferences))
                .isEqualTo(values);
    }

    @ParameterizedTest
    @MethodSource("columns")
    void secondDifferencesComeBack(int[] values) {
        assertThat(writtenAndRead(values, ColumnCode::putSecondDifferences, ColumnCode::getSecondDifferences))
                .isEqualTo(values);
    }

    @ParameterizedTest
    @MethodSource("columnsWithGaps")
    void whatIsMissingStaysMissing(int[] values) {
        assertThat(writtenAndRead(values, ColumnCode::putWithGaps, ColumnCode::getWithGaps))
                .isEqualTo(values);
    }

    @Test
    void aSteadyMovementTakesAByteAValue() {
        var bytes = new Bytes(16);
        var times = new int[1_000];
        Arrays.setAll(times, i -> i * 1_000);
        ColumnCode.putSecondDifferences(bytes, times);
        assertThat(bytes.length()).isLessThan(1_010);
    }

    @ParameterizedTest
    @MethodSource("columnsWithGaps")
    void aColumnCutShortIsRefused(int[] values) {
        var bytes = new Bytes(16);
        ColumnCode.putWithGaps(bytes, values);
        var cut = Arrays.copyOf(bytes.array(), bytes.length() - 1);
        assertThatThrownBy(() -> ColumnCode.getWithGaps(new ByteReader(cut), values.length))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void runsThatDoNotFillTheColumnAreRefused() {
        var bytes = new Bytes(16);
        ColumnCode.putWithGaps(bytes, new int[] {5, GONE, 6});
        for (int other : new int[] {0, 2, 4, 1_000_000_000}) {
            assertThatThrownBy(() -> ColumnCode.getWithGaps(new ByteReader(bytes.copy()), other))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aNumberLongerThanAnyIsRefused() {
        var endless = new byte[] {-1, -1, -1, -1, -1, -1, 1};
        assertThatThrownBy(() -> new ByteReader(endless).getInt()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void moreThanThereIsCannotBeAskedFor() {
        var bytes = new Bytes(16);
        bytes.putInt(Integer.MAX_VALUE);
        assertThatThrownBy(() -> new ByteReader(bytes.copy()).getCount()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void longNumbersComeBack() {
        var values = new long[] {0, -1, 1L << 31, 1L << 32, Long.MAX_VALUE, Long.MIN_VALUE};
        var bytes = new Bytes(1);
        for (long value : values) {
            bytes.putLong(value);
        }
        var reader = new ByteReader(bytes.copy());
        for (long value : values) {
            assertThat(reader.getLong()).isEqualTo(value);
        }
    }

    private static int[] writtenAndRead(
            int[] values, BiConsumer<Bytes, int[]> writer, BiFunction<ByteReader, Integer, int[]> reader) {
        var bytes = new Bytes(1);
        writer.accept(bytes, values);
        return reader.apply(new ByteReader(bytes.copy()), values.length);
    }
}
