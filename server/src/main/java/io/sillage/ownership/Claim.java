package io.sillage.ownership;

import io.sillage.garage.Vin;
import io.sillage.kernel.AccountId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A person's wish to be known as the owner of a car, with the code under which his dealer finds it until it ends. */
record Claim(UUID id, AccountId person, Vin vin, String code, Instant endsAt) {

    /** The code as people read it. */
    String shown() {
        return code.substring(0, 4) + "-" + code.substring(4);
    }

    /** A code as it was typed, without what people put between its letters. */
    static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** Hides code and VIN from logs. */
    @Override
    public String toString() {
        return "Claim[" + id + "]";
    }
}
