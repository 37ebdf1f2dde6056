package io.sillage.stories.recorded;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.sillage.bench.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** The REST interface as the household's own program uses it. */
public final class OwnerApi {

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI address;

    private OwnerApi(URI address) {
        this.address = address;
    }

    public static OwnerApi signedIn(Platform platform) {
        var api = new OwnerApi(platform.address());
        var session = api.get("/api/v1/session");
        var credentials = new JsonObject();
        credentials.addProperty("mail", platform.mail());
        credentials.addProperty("password", platform.password());
        api.send(HttpRequest.newBuilder(platform.address().resolve("/api/v1/session"))
                .header("Content-Type", "application/json")
                .header(text(session, "csrfHeader"), text(session, "csrfToken"))
                .POST(HttpRequest.BodyPublishers.ofString(credentials.toString())));
        return api;
    }

    /** The id of the household's car of that number, counted from 1, by the end of its VIN. */
    public String car(int number) {
        for (var car : array(get("/api/v1/cars"), "cars")) {
            if (Integer.parseInt(text(car, "vinEnd")) == number) {
                return text(car, "id");
            }
        }
        throw new AssertionError("there is no car " + number);
    }

    /** All trips of a car, page after page. */
    List<JsonObject> trips(String car) {
        var trips = new ArrayList<JsonObject>();
        var path = "/api/v1/cars/" + car + "/trips?limit=100";
        var page = get(path);
        trips.addAll(array(page, "trips"));
        while (page.has("next") && !page.get("next").isJsonNull()) {
            page = get(path + "&after=" + text(page, "next"));
            trips.addAll(array(page, "trips"));
        }
        return trips;
    }

    public JsonObject post(String path) {
        return change(path, "POST");
    }

    public JsonObject delete(String path) {
        return change(path, "DELETE");
    }

    private JsonObject change(String path, String method) {
        var session = get("/api/v1/session");
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header(text(session, "csrfHeader"), text(session, "csrfToken"))
                .method(method, HttpRequest.BodyPublishers.noBody()));
    }

    static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }

    private static List<JsonObject> array(JsonObject object, String name) {
        JsonArray array = object.getAsJsonArray(name);
        return array.asList().stream().map(element -> element.getAsJsonObject()).toList();
    }

    private JsonObject get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)));
    }

    private JsonObject send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(answer.statusCode() + ": " + answer.body());
            }
            return JsonParser.parseString(answer.body()).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
