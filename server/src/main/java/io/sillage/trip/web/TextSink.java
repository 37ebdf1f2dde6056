package io.sillage.trip.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Text on its way out as UTF-8, in pieces of some size. For one thread. */
final class TextSink {

    private static final int PIECE = 32 << 10;

    private final OutputStream out;
    private final StringBuilder text = new StringBuilder(PIECE + 1024);

    TextSink(OutputStream out) {
        this.out = out;
    }

    TextSink put(String more) {
        text.append(more);
        return this;
    }

    TextSink put(long number) {
        text.append(number);
        return this;
    }

    /** Degrees of a coordinate in 1e-7 degrees, exactly. */
    TextSink degrees(int e7) {
        long size = Math.abs((long) e7);
        if (e7 < 0) {
            text.append('-');
        }
        text.append(size / 10_000_000).append('.');
        long rest = size % 10_000_000;
        for (long place = 1_000_000; place > 0; place /= 10) {
            text.append((char) ('0' + rest / place % 10));
        }
        return this;
    }

    /** A whole number of tenths, hundredths or so, with its decimals. */
    TextSink scaled(long value, int decimals) {
        text.append(java.math.BigDecimal.valueOf(value, decimals).toPlainString());
        return this;
    }

    /** Sends on what has gathered, when that is enough. */
    void flow() throws IOException {
        if (text.length() >= PIECE) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }
}
