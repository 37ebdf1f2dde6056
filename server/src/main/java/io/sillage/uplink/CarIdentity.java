package io.sillage.uplink;

import io.sillage.kernel.VehicleId;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.UUID;

/** Who is at the other end: the certificate's serial, the device it was made for, the car that device is in, and whether it has to renew. */
record CarIdentity(String serial, UUID device, VehicleId vehicle, Instant notAfter, boolean renewalDue) {

    static String serialOf(X509Certificate certificate) {
        return certificate.getSerialNumber().toString(16);
    }
}
