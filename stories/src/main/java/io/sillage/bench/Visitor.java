package io.sillage.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The household's owner, signed in: asks for pages as a browser does, one after the other on one connection. */
final class Visitor implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("\"csrfHeader\":\"([^\"]+)\",\"csrfToken\":\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI address;

    private Visitor(URI address) {
        this.address = address;
    }

    static Visitor signedIn(Platform platform) throws IOException, InterruptedException {
        var visitor = new Visitor(platform.address());
        visitor.prepareToSignIn(platform.mail(), platform.password()).run();
        return visitor;
    }

    /** Somebody with the words to sign in, who has yet to send them. */
    static SignIn atTheDoor(Platform platform, String mail) throws IOException, InterruptedException {
        return new Visitor(platform.address()).prepareToSignIn(mail, platform.password());
    }

    /** Sends mail address and password, and fails when they do not open. */
    interface SignIn {
        void run() throws IOException, InterruptedException;
    }

    private SignIn prepareToSignIn(String mail, String password) throws IOException, InterruptedException {
        var token = TOKEN.matcher(get("/api/v1/session"));
        if (!token.find()) {
            throw new IOException("the platform gave no token to sign in with");
        }
        var body = "{\"mail\":\"%s\",\"password\":\"%s\"}".formatted(mail, password);
        var request = request("/api/v1/session")
                .header("Content-Type", "application/json")
                .header(token.group(1), token.group(2))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return () -> answer(request);
    }

    String get(String path) throws IOException, InterruptedException {
        return answer(request(path).GET());
    }

    /** The lines of a stream of events, from now on; it takes a connection of its own. */
    BufferedReader events(String path) throws IOException, InterruptedException {
        var answer = http.send(
                request(path).header("Accept", "text/event-stream").build(), HttpResponse.BodyHandlers.ofInputStream());
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Accept-Language", "fr");
    }

    private String answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(response.uri().getPath() + " answered " + response.statusCode() + "; expected 200");
        }
        return response.body();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
