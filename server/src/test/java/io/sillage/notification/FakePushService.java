package io.sillage.notification;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** For tests: whoever is called at an address, on this machine. Answers as it is told to and keeps what it was sent. */
public final class FakePushService implements AutoCloseable {

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile int status = 201;

    /** What it was sent: the path, the headers in small letters, the body. */
    public record Call(String path, Map<String, String> headers, byte[] body) {

        /** One that has to be there. */
        public String header(String name) {
            return Objects.requireNonNull(headers.get(name), name);
        }
    }

    public FakePushService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
            var body = exchange.getRequestBody().readAllBytes();
            calls.add(new Call(exchange.getRequestURI().toString(), headers, body));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    public String address(String path) {
        return origin() + path;
    }

    public String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void answer(int next) {
        status = next;
    }

    /** What came to addresses that begin so, the first one first. */
    public List<Call> calls(String path) {
        return calls.stream().filter(call -> call.path().startsWith(path)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
