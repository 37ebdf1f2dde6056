package io.sillage.uplink;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * Many cars in a process of their own: connects them all, says so, and holds still until its input ends. Arguments: the
 * port, and a file with a car a line: key and certificate, base64.
 */
final class CarCrowd {

    private static final int DIALLING_AT_ONCE = 8;

    private CarCrowd() {}

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        var folder = Path.of(arguments[1]);
        var trusted = new KeyFiles(folder).readCertificate("trusted");
        var connected = new ArrayList<RawCar>();
        try (var pool = Executors.newFixedThreadPool(DIALLING_AT_ONCE)) {
            var dials = new ArrayList<Callable<RawCar>>();
            for (var line : Files.readAllLines(folder.resolve("cars"))) {
                dials.add(() -> dial(CarKeys.context(trusted, signer(line.split(" "))), port));
            }
            for (var dial : pool.invokeAll(dials)) {
                connected.add(dial.get());
            }
        }
        System.out.println("connected " + connected.size());
        new BufferedReader(new InputStreamReader(System.in)).lines().forEach(line -> {});
    }

    static void write(Path folder, CertificateAuthority authority, List<Signer> cars) throws Exception {
        Files.createDirectories(folder);
        KeyFiles.publish(folder.resolve("trusted.pem"), authority.root());
        var lines = new ArrayList<String>();
        for (var car : cars) {
            var base64 = Base64.getEncoder();
            lines.add(base64.encodeToString(car.key().getEncoded()) + " "
                    + base64.encodeToString(car.certificate().getEncoded()));
        }
        Files.write(folder.resolve("cars"), lines);
    }

    private static RawCar dial(javax.net.ssl.SSLContext context, int port) throws IOException {
        var car = CarKeys.dial(context, port, true);
        var device = ((java.security.cert.X509Certificate) car.own())
                .getSubjectX500Principal()
                .getName();
        car.connect(java.util.UUID.fromString(device.replace("CN=", "")));
        return car;
    }

    private static Signer signer(String[] parts) throws Exception {
        var base64 = Base64.getDecoder();
        var key = java.security.KeyFactory.getInstance("EC")
                .generatePrivate(new java.security.spec.PKCS8EncodedKeySpec(base64.decode(parts[0])));
        var certificate = java.security.cert.CertificateFactory.getInstance("X.509")
                .generateCertificate(new java.io.ByteArrayInputStream(base64.decode(parts[1])));
        return new Signer(key, (java.security.cert.X509Certificate) certificate);
    }
}
