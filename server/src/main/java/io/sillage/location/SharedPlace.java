package io.sillage.location;

import java.time.Instant;

/** What a link shows to whoever has its key, and until when. */
public record SharedPlace(ParkedPlace place, Instant until) {}
