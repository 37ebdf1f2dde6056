package io.sillage.stories;

import com.sun.net.httpserver.HttpServer;
import io.sillage.bench.Platform;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * An application of somebody else's, made from the standard alone (RFC 6749, RFC 7636): it sends a browser to the platform,
 * waits on this machine for it to come back, and asks for what it was given.
 */
final class StoryApplication implements AutoCloseable {

    private static final String STATE = "xyz-27";
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final Platform platform;
    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpServer back;
    private final BlockingQueue<String> returned = new LinkedBlockingQueue<>();
    private final String client;
    private final String secret;

    private StoryApplication(Platform platform, HttpServer back, String client, String secret) {
        this.platform = platform;
        this.back = back;
        this.client = client;
        this.secret = secret;
        back.createContext("/back", exchange -> {
            returned.add(exchange.getRequestURI().getRawQuery());
            var page = "<h1>Merci</h1>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        back.start();
    }

    /** Has the operator of the platform register it, beside the running platform. */
    static StoryApplication registered(Platform platform, String... scopes) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of(
                "client", "create", "--name", "Carnet de bord", "--purpose", "Tenir un carnet de vos trajets."));
        words.addAll(List.of("--redirect", "http://127.0.0.1/back"));
        for (var scope : scopes) {
            words.addAll(List.of("--scope", scope));
        }
        var told = StoryCommand.run(platform, words);
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        return new StoryApplication(
                platform, server, after(told, "client_id: "), after(told, "client_secret, told only now: "));
    }

    /** Where it sends a browser. */
    String asks(String scopes) {
        return platform.address() + "/oauth2/authorize?response_type=code&client_id=" + client + "&redirect_uri="
                + encoded(address()) + "&scope=" + encoded(scopes) + "&state=" + STATE + "&code_challenge=" + CHALLENGE
                + "&code_challenge_method=S256";
    }

    /** The code with which a browser came back. */
    String code() throws InterruptedException {
        var query = returned.poll(20, TimeUnit.SECONDS);
        if (query == null || !query.contains("state=" + STATE)) {
            throw new AssertionError("nobody came back: " + query);
        }
        return query.replaceFirst(".*code=([^&]+).*", "$1");
    }

    /** The answer to a code or to a refresh token. */
    String tokens(String form) throws IOException, InterruptedException {
        var basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(platform.address() + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    String exchange(String code) throws IOException, InterruptedException {
        return tokens("grant_type=authorization_code&code=" + code + "&code_verifier=" + VERIFIER + "&redirect_uri="
                + encoded(address()));
    }

    HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(platform.address() + path))
                .header("Authorization", "Bearer " + token)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        back.stop(0);
        http.close();
    }

    private String address() {
        return "http://127.0.0.1:" + back.getAddress().getPort() + "/back";
    }

    private static String after(String told, String label) {
        return told.lines()
                .filter(line -> line.startsWith(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(told))
                .substring(label.length());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
