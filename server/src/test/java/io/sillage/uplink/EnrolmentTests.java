package io.sillage.uplink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.kernel.VehicleId;
import io.sillage.platform.MovableClock;
import io.sillage.uplink.LinkBench.Workshop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How cars come by their certificates, over the real port (A26, F22, RFC 7030). */
@LinkTest
class EnrolmentTests {

    @Autowired
    Workshop workshop;

    @Autowired
    Devices devices;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void theAuthoritiesAreToldToAnyone() throws Exception {
        var answer = workshop.get("cacerts");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(EstMessages.CERTIFICATES);
        var signed = new CMSSignedData(Base64.getMimeDecoder().decode(answer.body()));
        assertThat(signed.getCertificates().getMatches(null)).hasSize(2);
    }

    @Test
    void aTokenGivesACarACertificateThatNamesARandomDevice() {
        var car = VehicleId.random();
        var keys = workshop.enrol(car);
        assertThat(devices.findDeviceOf(car)).hasValue(keys.device());
        assertThat(keys.device()).isNotEqualTo(car.value());
        assertThat(keys.certificate().getPublicKey()).isEqualTo(keys.keys().getPublic());
        assertThat(Duration.between(
                        clock.instant(), keys.certificate().getNotAfter().toInstant()))
                .isBetween(Duration.ofDays(364), Duration.ofDays(365));
    }

    @Test
    void aTokenIsGoodOnce() {
        var token = devices.issueBootstrapToken(VehicleId.random());
        assertThat(enrol(token)).isEqualTo(200);
        assertThat(enrol(token)).isEqualTo(401);
    }

    @Test
    void ofManyWhoComeAtOnceWithOneTokenOneEnrols() throws Exception {
        var token = devices.issueBootstrapToken(VehicleId.random());
        try (var pool = Executors.newFixedThreadPool(8)) {
            var tries = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < 8; i++) {
                tries.add(() -> enrol(token));
            }
            var answers = new ArrayList<Integer>();
            for (var answer : pool.invokeAll(tries)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnlyOnce(200).contains(401);
        }
    }

    @Test
    void aTokenIsDeadAfterTenMinutes() {
        var token = devices.issueBootstrapToken(VehicleId.random());
        clock.advance(Duration.ofMinutes(10).plusSeconds(1));
        assertThat(enrol(token)).isEqualTo(401);
    }

    @Test
    void anInventedTokenAndNoneAreRefused() {
        assertThat(enrol("invented")).isEqualTo(401);
        var request = CarKeys.request(CertificateForms.newKeys(), "");
        assertThat(workshop.post("simpleenroll", request, null, null).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aRequestThatIsNoneSpendsNoToken() {
        var token = devices.issueBootstrapToken(VehicleId.random());
        assertThat(workshop.post("simpleenroll", new byte[] {1, 2, 3}, token, null)
                        .statusCode())
                .isEqualTo(400);
        assertThat(enrol(token)).isEqualTo(200);
    }

    @Test
    void tokensAreKeptAsHashesOnly() {
        var token = devices.issueBootstrapToken(VehicleId.random());
        assertThat(jdbc.sql("select count(*) from uplink.bootstrap_token t where t::text like '%' || ? || '%'")
                        .param(token)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aSecondDeviceSendsTheFirstAway() throws Exception {
        var first = workshop.newCar();
        try (var car = workshop.connected(first)) {
            var second = workshop.enrol(first.car());
            assertThat(car.end()).isEqualTo(0x87);
            assertThat(devices.findDeviceOf(first.car())).hasValue(second.device());
        }
        assertThatThrownBy(() -> workshop.connected(first)).hasMessageContaining("87");
    }

    @Test
    void theFormerCertificateEndsWhenTheNextIsUsed() throws Exception {
        var keys = workshop.newCar();
        var next = workshop.renew(keys, CertificateForms.newKeys());
        workshop.connected(keys).close();

        try (var car = workshop.dial(next)) {
            assertThat(car.connect(keys.device()).reason()).isZero();
        }
        assertThatThrownBy(() -> workshop.connected(keys)).hasMessageContaining("87");
    }

    @Test
    void aCertificateIsNotRenewedForAnotherName() {
        var keys = workshop.newCar();
        var own = new Signer(keys.keys().getPrivate(), keys.certificate());
        var other =
                CarKeys.request(CertificateForms.newKeys(), VehicleId.random().toString());
        assertThat(workshop.post("simplereenroll", other, null, own).statusCode())
                .isEqualTo(400);
    }

    @Test
    void withoutACertificateNoneIsRenewed() {
        var request = CarKeys.request(CertificateForms.newKeys(), "");
        assertThat(workshop.post("simplereenroll", request, null, null).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aRevokedCertificateIsNotRenewed() {
        var keys = workshop.newCar();
        devices.revokeCertificate(CarIdentity.serialOf(keys.certificate()));
        var own = new Signer(keys.keys().getPrivate(), keys.certificate());
        var request = CarKeys.request(CertificateForms.newKeys(), "");
        assertThat(workshop.post("simplereenroll", request, null, own).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aCarThatStoodForAWinterRenewsItsExpiredCertificateAndIsBack() throws Exception {
        var keys = workshop.newCar();
        clock.advance(Duration.ofDays(365 + 60));
        assertThatThrownBy(() -> workshop.connected(keys)).isInstanceOf(IOException.class);

        var next = workshop.renew(keys, CertificateForms.newKeys());
        try (var car = workshop.dial(next)) {
            assertThat(car.connect(keys.device()).reason()).isZero();
        }
    }

    @Test
    void aCertificateThatEndedLongAgoNeedsATokenAgain() {
        var keys = workshop.newCar();
        clock.advance(Duration.ofDays(365 + 91));
        assertThatThrownBy(() -> workshop.renew(keys, CertificateForms.newKeys()))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(workshop.enrol(keys.car()).device()).isNotEqualTo(keys.device());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(workshop.get("csrattrs").statusCode()).isEqualTo(404);
        assertThat(workshop.get("simpleenroll").statusCode()).isEqualTo(405);
    }

    private int enrol(String token) {
        var request = CarKeys.request(CertificateForms.newKeys(), "");
        return workshop.post("simpleenroll", request, token, null).statusCode();
    }
}
