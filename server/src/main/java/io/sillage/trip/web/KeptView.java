package io.sillage.trip.web;

import java.util.List;

/** How long trips can be kept, the longest first. */
public record KeptView(List<Choice> choices, boolean saved) {

    /** One length, and what is older than that now. */
    public record Choice(int months, String name, String older, boolean chosen) {}
}
