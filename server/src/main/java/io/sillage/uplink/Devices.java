package io.sillage.uplink;

import io.sillage.kernel.VehicleId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The connected units of cars: which device is in which car, from when to when, and with which certificate. */
@Service
@Transactional
public class Devices {

    private final BootstrapTokens tokens;
    private final DeviceRegister register;
    private final Connections connections;

    Devices(BootstrapTokens tokens, DeviceRegister register, Connections connections) {
        this.tokens = tokens;
        this.register = register;
        this.connections = connections;
    }

    /** A bootstrap token for one car's first enrolment: single use, dead after ten minutes, kept only as a hash. */
    public String issueBootstrapToken(VehicleId car) {
        return tokens.issueFor(car);
    }

    /** The device that is in a car now. */
    @Transactional(readOnly = true)
    public Optional<UUID> findDeviceOf(VehicleId car) {
        return register.findDeviceOf(car);
    }

    /** Ends one certificate, by its serial in hexadecimal; a car that is connected with it is dropped at once. */
    public void revokeCertificate(String serial) {
        register.revoke(serial, "revoked");
        AfterCommit.run(() -> connections.dropSerial(serial));
    }

    /** Takes a device out of its car: all its certificates end and it is dropped. The car may enrol another. */
    public void retire(UUID device) {
        register.takeOut(device, "retired");
        AfterCommit.run(() -> connections.dropDevice(device));
    }

    /** Has a car ask for its next certificate when it next calls, as after a change of owner. */
    public void renewAtNextContact(VehicleId car) {
        register.renewalDue(car);
    }
}
