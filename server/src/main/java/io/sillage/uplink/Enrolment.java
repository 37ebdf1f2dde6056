package io.sillage.uplink;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a car comes by a certificate: by a bootstrap token the first time, by its present certificate ever after. */
@Service
@Transactional
class Enrolment {

    private final BootstrapTokens tokens;
    private final DeviceRegister register;
    private final CommandRows commands;
    private final CertificateAuthority authority;
    private final Connections connections;
    private final UplinkSettings settings;
    private final Clock clock;

    Enrolment(
            BootstrapTokens tokens,
            DeviceRegister register,
            CommandRows commands,
            CertificateAuthority authority,
            Connections connections,
            UplinkSettings settings,
            Clock clock) {
        this.tokens = tokens;
        this.register = register;
        this.commands = commands;
        this.authority = authority;
        this.connections = connections;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Spends a token for a new device in the token's car; a device that was in that car before is out of it. A request
     * that cannot be signed leaves the token unspent.
     */
    X509Certificate enrol(String token, byte[] der) {
        var request = SigningRequest.parse(der);
        var car = tokens.redeem(token).orElseThrow(EnrolmentRefused::badToken);
        register.findDeviceOf(car).ifPresent(former -> {
            register.takeOut(former, "replaced");
            AfterCommit.run(() -> connections.dropDevice(former));
        });
        var device = UUID.randomUUID();
        register.putInto(car, device);
        return certify(device, request);
    }

    /**
     * The next certificate of a device, for a new key. An expired certificate is enough for a while after its end, so
     * that a car that stood still for a winter comes back by itself; the former one ends when the next is first used.
     */
    X509Certificate renew(X509Certificate present, byte[] der) {
        var request = SigningRequest.parse(der);
        var identity =
                register.findBySerial(CarIdentity.serialOf(present)).orElseThrow(EnrolmentRefused::badCertificate);
        if (clock.instant().isAfter(identity.notAfter().plus(settings.renewal().after()))) {
            throw EnrolmentRefused.badCertificate();
        }
        if (!request.commonName().isEmpty()
                && !request.commonName().equals(identity.device().toString())) {
            throw EnrolmentRefused.badRequest("a request for another name; expected that of the present certificate");
        }
        commands.renewed(identity.vehicle());
        return certify(identity.device(), request);
    }

    private X509Certificate certify(UUID device, SigningRequest request) {
        var certificate = authority.certify(device, request.key());
        register.certified(device, certificate);
        return certificate;
    }
}
