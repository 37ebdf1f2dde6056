package io.sillage.oauth;

import io.sillage.kernel.VehicleId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** An application as the person sees it who connected it: what it is for, what it sees, and of which cars, since when. */
public record ConnectedApplication(
        UUID connection, String name, String purpose, Set<Scope> scopes, Set<VehicleId> cars, Instant given) {}
