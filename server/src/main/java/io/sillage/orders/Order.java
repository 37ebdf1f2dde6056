package io.sillage.orders;

import io.sillage.garage.Vin;
import java.time.Instant;

/** A car on order, and the mail address that was written down as its owner's. */
public record Order(Vin vin, String ownerMail, Instant recordedAt) {}
