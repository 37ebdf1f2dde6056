package io.sillage.uplink;

import io.sillage.kernel.VehicleId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The connected units of cars: which device is in which car, from when to when, and with which certificate. */
@Service
public class Devices {

    Devices() {}

    /** A bootstrap token for one car's first enrolment: single use, dead after ten minutes, kept only as a hash. */
    public String issueBootstrapToken(VehicleId car) {
        throw new UnsupportedOperationException("filled in by the link room");
    }

    /** The device that is in a car now. */
    public Optional<UUID> findDeviceOf(VehicleId car) {
        throw new UnsupportedOperationException("filled in by the link room");
    }
}
