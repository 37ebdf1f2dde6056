package io.sillage.ownership;

import io.sillage.garage.Vin;
import io.sillage.kernel.AccountId;
import java.time.Instant;
import java.util.UUID;

/** A person's wish to be known as the owner of a car, with the code under which his dealer finds it until it ends. */
record Claim(UUID id, AccountId person, Vin vin, String code, Instant endsAt) {

    /** The code as people read it. */
    String shown() {
        return new ShownCode(code).shown();
    }

    /** Hides code and VIN from logs. */
    @Override
    public String toString() {
        return "Claim[" + id + "]";
    }
}
