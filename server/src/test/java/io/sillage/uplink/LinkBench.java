package io.sillage.uplink;

import io.sillage.kernel.VehicleId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSSignedData;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A workshop for cars: enrols them over the real port, and dials as they would. */
@TestConfiguration(proxyBeanMethods = false)
class LinkBench {

    @Bean
    FakeUplink fakeUplink() {
        return new FakeUplink();
    }

    @Bean
    LastStates lastStates() {
        return new LastStates();
    }

    @Bean
    Workshop workshop(Devices devices, LinkAddress address, CertificateAuthority authority) {
        return new Workshop(devices, address, authority);
    }

    /** Enrols cars and dials the link. */
    record Workshop(Devices devices, LinkAddress address, CertificateAuthority authority) {

        CarKeys newCar() {
            return enrol(VehicleId.random());
        }

        CarKeys enrol(VehicleId car) {
            var keys = CertificateForms.newKeys();
            var answer = post("simpleenroll", CarKeys.request(keys, ""), devices.issueBootstrapToken(car), null);
            return new CarKeys(car, keys, certificate(answer), authority.root());
        }

        RawCar connected(CarKeys keys) throws IOException {
            return connected(keys, true);
        }

        RawCar connected(CarKeys keys, boolean five) throws IOException {
            var car = keys.dial(address.mqttPort(), five);
            var answer = car.connect(keys.device());
            if (answer.reason() != 0) {
                throw new IOException("CONNACK " + Integer.toHexString(answer.reason()));
            }
            return car;
        }

        RawCar dial(@Nullable Signer own) {
            return CarKeys.dial(CarKeys.context(authority.root(), own), address.mqttPort(), true);
        }

        HttpResponse<String> post(String path, byte[] der, @Nullable String token, @Nullable Signer own) {
            var request = HttpRequest.newBuilder(uri(path))
                    .header("Content-Type", "application/pkcs10")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            Base64.getMimeEncoder().encodeToString(der)));
            if (token != null) {
                request.header("Authorization", CarKeys.basic(token));
            }
            return send(request.build(), own);
        }

        HttpResponse<String> get(String path) {
            return send(HttpRequest.newBuilder(uri(path)).build(), null);
        }

        private URI uri(String path) {
            return URI.create("https://localhost:" + address.estPort() + "/.well-known/est/" + path);
        }

        private HttpResponse<String> send(HttpRequest request, @Nullable Signer own) {
            try (var client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .localAddress(anyAddress())
                    .sslContext(CarKeys.context(authority.root(), own))
                    .build()) {
                return client.send(request, HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Strangers are counted by their address, so each request comes from one of its own. */
        private static InetAddress anyAddress() throws IOException {
            var last = ThreadLocalRandom.current();
            return InetAddress.getByAddress(
                    new byte[] {127, (byte) last.nextInt(1, 250), (byte) last.nextInt(250), (byte) last.nextInt(1, 250)
                    });
        }

        static X509Certificate certificate(HttpResponse<String> answer) {
            try {
                var signed = new CMSSignedData(Base64.getMimeDecoder().decode(answer.body()));
                var holder =
                        signed.getCertificates().getMatches(null).iterator().next();
                return new JcaX509CertificateConverter().getCertificate(holder);
            } catch (Exception e) {
                throw new AssertionError(answer.statusCode() + ": " + answer.body(), e);
            }
        }

        Signer renew(CarKeys keys, KeyPair next) {
            var own = new Signer(keys.keys().getPrivate(), keys.certificate());
            var answer =
                    post("simplereenroll", CarKeys.request(next, keys.device().toString()), null, own);
            return new Signer(next.getPrivate(), certificate(answer));
        }
    }
}
