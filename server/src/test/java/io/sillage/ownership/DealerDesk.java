package io.sillage.ownership;

import io.sillage.garage.Vin;
import java.util.UUID;

/** For tests: a dealer's clerk who has seen the papers of whoever shows him a code. */
public record DealerDesk(Claims claims, Claimants claimants, UUID clerk) {

    public DealerDesk(Claims claims, Claimants claimants) {
        this(claims, claimants, UUID.randomUUID());
    }

    /** A code that is none finds a claim that is none. */
    public Confirmation confirm(String code, Vin vin) {
        var claim = claimants.find(code).map(ClaimSeen::id).orElseGet(UUID::randomUUID);
        return claims.confirm(claim, vin, clerk);
    }
}
