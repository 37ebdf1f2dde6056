package io.sillage.uplink;

import io.sillage.kernel.VehicleId;
import java.time.Instant;
import java.util.UUID;

/** Two units used the certificate of one car; both were shut out, and the car has to enrol again. */
public record CertificateCloned(VehicleId vehicle, UUID device, Instant noticedAt) {}
