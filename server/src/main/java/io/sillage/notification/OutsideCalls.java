package io.sillage.notification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Calls an address that a person named, at the machine that was looked at and at no other. Reads the status of the answer
 * and nothing more, follows nothing, and waits for a short while alone. One call is one connection (HTTP/1.1, RFC 9112).
 */
@Component
class OutsideCalls {

    private static final Logger LOG = LoggerFactory.getLogger(OutsideCalls.class);
    private static final int CONNECT_MS = 5_000;
    private static final int ANSWER_MS = 10_000;
    private static final int LONGEST_LINE = 1_000;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})( .*)?");

    private final Outside outside;

    OutsideCalls(Outside outside) {
        this.outside = outside;
    }

    /** The status of the answer; nothing when there was none, or none may be asked for. */
    OptionalInt post(URI address, Map<String, String> headers, byte[] body) {
        try (var socket = connect(address, outside.resolve(address))) {
            socket.setSoTimeout(ANSWER_MS);
            var out = socket.getOutputStream();
            out.write(request(address, headers, body));
            out.flush();
            return status(socket.getInputStream());
        } catch (IOException e) {
            LOG.debug("A call to the outside failed: {}", e.getClass().getSimpleName());
            return OptionalInt.empty();
        }
    }

    private static Socket connect(URI address, InetAddress machine) throws IOException {
        boolean tls = address.getScheme().equals("https");
        int port = address.getPort() > 0 ? address.getPort() : tls ? 443 : 80;
        var plain = new Socket();
        try {
            plain.connect(new InetSocketAddress(machine, port), CONNECT_MS);
            plain.setSoTimeout(ANSWER_MS);
            return tls ? secured(plain, address.getHost(), port) : plain;
        } catch (IOException | RuntimeException e) {
            plain.close();
            throw e;
        }
    }

    /** TLS with whoever has a certificate for the name, which is not asked for again. */
    private static Socket secured(Socket plain, String host, int port) throws IOException {
        var socket =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static byte[] request(URI address, Map<String, String> headers, byte[] body) throws IOException {
        var path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var head = new StringBuilder("POST " + path + query + " HTTP/1.1\r\n");
        head.append("Host: ").append(address.getRawAuthority()).append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\nConnection: close\r\n\r\n");
        var request = new ByteArrayOutputStream();
        request.write(head.toString().getBytes(StandardCharsets.UTF_8));
        request.write(body);
        return request.toByteArray();
    }

    private static OptionalInt status(InputStream answer) throws IOException {
        var line = new StringBuilder();
        long deadline = System.nanoTime() + ANSWER_MS * 1_000_000L;
        for (int next = answer.read(); next != '\n' && next >= 0; next = answer.read()) {
            if (line.length() == LONGEST_LINE || System.nanoTime() > deadline) {
                return OptionalInt.empty();
            }
            line.append((char) next);
        }
        var status = STATUS.matcher(line.toString().stripTrailing());
        return status.matches() ? OptionalInt.of(Integer.parseInt(status.group(1))) : OptionalInt.empty();
    }
}
