package io.sillage.headunit;

import io.sillage.ownership.ShownCode;
import java.time.Instant;

/** A code that an owner enters in the unit of his car, by which both are linked (R44). */
public record Registration(ShownCode code, Instant endsAt) {}
