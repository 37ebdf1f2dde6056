package io.sillage.uplink;

import java.util.List;

/** A message and what became of it. */
record Settled(Delivery delivery, Settlement settlement) {

    static List<Settled> withheld(List<? extends Arrival> arrivals) {
        return arrivals.stream()
                .map(arrival -> new Settled(arrival.delivery(), Settlement.WITHHELD))
                .toList();
    }
}
