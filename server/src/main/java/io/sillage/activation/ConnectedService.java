package io.sillage.activation;

import io.sillage.brand.CarModel.Powertrain;
import io.sillage.privacy.Purpose;
import java.util.EnumSet;
import java.util.Set;

/** A service of a connected car, with the purpose its owner agrees to and what it needs besides (R3). */
public enum ConnectedService {
    DRIVING_DATA(Purpose.DRIVING_DATA, EnumSet.allOf(Powertrain.class), true),
    HYBRID_COACHING(Purpose.COACHING, EnumSet.of(Powertrain.HYBRID, Powertrain.PLUG_IN_HYBRID), false),
    FIND_MY_CAR(Purpose.FIND_MY_CAR, EnumSet.allOf(Powertrain.class), true),
    LAST_MILE(Purpose.LAST_MILE, EnumSet.allOf(Powertrain.class), true);

    private final Purpose purpose;
    private final Set<Powertrain> powertrains;
    private final boolean located;

    ConnectedService(Purpose purpose, Set<Powertrain> powertrains, boolean located) {
        this.purpose = purpose;
        this.powertrains = powertrains;
        this.located = located;
    }

    Purpose purpose() {
        return purpose;
    }

    boolean suits(Powertrain powertrain) {
        return powertrains.contains(powertrain);
    }

    /** Whether it needs to know where the car is. */
    boolean isLocated() {
        return located;
    }
}
