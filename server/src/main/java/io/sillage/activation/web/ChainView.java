package io.sillage.activation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why one service works or does not: each need in words, and the way to the first that is missing. */
public record ChainView(
        String key,
        String name,
        boolean works,
        List<Line> lines,
        @Nullable Way way) {

    /** One need; {@code mark} is there, missing or unknown. */
    public record Line(String text, String mark) {}

    /** What to do next: a page, and the words of its button. */
    public record Way(String href, String words) {}
}
