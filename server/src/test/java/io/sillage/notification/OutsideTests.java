package io.sillage.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody has us call a machine of our own for her. */
class OutsideTests {

    private final Outside outside = new Outside(new PushSettings(Path.of("unused"), true, false));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://push.example.net/a",
                "ftp://push.example.net/a",
                "file:///etc/passwd",
                "https:///a",
                "https:push.example.net",
                "https://me:word@push.example.net/a",
                "https://push.example.net/a#b",
                "https://push.example.net/é",
                "https://push.example.net/a\r\nX: y",
                "/messages",
                ""
            })
    void whatIsNoAddressOfTheOutsideIsNotTaken(String address) {
        assertThat(outside.parse(address)).isEmpty();
    }

    @Test
    void anOrdinaryAddressIsTakenUpToALength() {
        var start = "https://push.example.net:8443/send/";
        assertThat(outside.parse(start + "a?b=c")).contains(URI.create(start + "a?b=c"));
        assertThat(outside.parse(start + "a".repeat(2000 - start.length()))).isPresent();
        assertThat(outside.parse(start + "a".repeat(2001 - start.length()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.255.255.255",
                "10.0.0.0",
                "10.255.255.255",
                "100.64.0.0",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.255",
                "169.254.0.0",
                "169.254.169.254",
                "172.16.0.0",
                "172.31.255.255",
                "192.0.0.0",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.0",
                "192.168.255.255",
                "198.18.0.0",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.255",
                "224.0.0.0",
                "240.0.0.0",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "100::1",
                "fc00::1",
                "fdff::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001::1",
                "2001:1ff::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "3fff::1",
                "4000::1",
                "1fff::1"
            })
    void aMachineThatIsNotOfThePublicInternetIsNotCalled(String machine) throws UnknownHostException {
        assertThat(Outside.isPublic(InetAddress.getByName(machine))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0.0.0",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "192.0.3.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2001:200::1",
                "2001:db7::1",
                "2001:db9::1",
                "2003::1",
                "2a00:1450::1",
                "3ffe::1"
            })
    void oneStepBesideItIs(String machine) throws UnknownHostException {
        assertThat(Outside.isPublic(InetAddress.getByName(machine))).isTrue();
    }

    @Test
    void aNameThatLeadsHomeIsNotCalled() throws IOException {
        var home = URI.create("https://localhost:1/a");
        assertThatThrownBy(() -> outside.resolve(home)).isInstanceOf(UnknownHostException.class);
        try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = URI.create("https://127.0.0.1:" + listener.getLocalPort() + "/");
            assertThat(new OutsideCalls(outside).post(address, Map.of(), new byte[0]))
                    .isEmpty();
            listener.setSoTimeout(200);
            assertThatThrownBy(listener::accept).isInstanceOf(IOException.class);
        }
    }

    @Test
    void whoRunsAllOfItAtHomeMaySayOtherwise() throws UnknownHostException {
        var atHome = new Outside(new PushSettings(Path.of("unused"), true, true));
        var address = atHome.parse("http://127.0.0.1/topic").orElseThrow();
        assertThat(atHome.resolve(address).isLoopbackAddress()).isTrue();
    }
}
