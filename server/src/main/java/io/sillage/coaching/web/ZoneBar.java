package io.sillage.coaching.web;

import io.sillage.coaching.Zones;

/** The three zones of a trip as a bar of 1000 units, with their distances in metres. */
public record ZoneBar(int charge, int eco, int power, double chargeM, double ecoM, double powerM) {

    static ZoneBar of(Zones zones) {
        double whole = Math.max(1, zones.chargeM() + zones.ecoM() + zones.powerM());
        int charge = (int) Math.round(1000 * zones.chargeM() / whole);
        int power = (int) Math.round(1000 * zones.powerM() / whole);
        return new ZoneBar(charge, 1000 - charge - power, power, zones.chargeM(), zones.ecoM(), zones.powerM());
    }
}
