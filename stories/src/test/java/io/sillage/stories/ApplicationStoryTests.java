package io.sillage.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import io.sillage.bench.Platform;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Claire lets an application of somebody else's read her trips, sees what it sees, and takes it back. */
class ApplicationStoryTests {

    private static final Duration DEAD_WITHIN = Duration.ofSeconds(2);

    private static Platform platform;
    private static StoryBrowser browser;

    @BeforeAll
    static void start() {
        browser = StoryBrowser.open();
        platform = StoryPlatform.start(1);
        StoryCar.of(platform, 1).simulate(1);
    }

    @AfterAll
    static void stop() throws IOException {
        if (platform != null) {
            platform.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @Covers("R72")
    void whatItSeesIsWhatSheTickedAndOnlyForAsLongAsSheLikes() throws IOException, InterruptedException {
        try (var application =
                StoryApplication.registered(platform, "openid", "cars:read", "trips:read", "places:read")) {
            var page = browser.signedIn(platform);
            var app = withAnAuthenticatorApp(page);
            signOut(page);

            page.navigate(application.asks("openid cars:read trips:read places:read"));
            page.locator("#mail").fill(platform.mail());
            page.locator("#password").fill(platform.password());
            page.locator("form[action='/sign-in'] button").click();
            page.locator("#code").fill(app.nextCode());
            page.locator("form:has(#code) button[type=submit]").click();
            assertThat(page.locator("h1")).hasText("Carnet de bord demande à se connecter");
            assertThat(page.locator("input[name=scope]:checked")).hasCount(0);
            PagePictures.inAllLooks(page, "consent");
            page.locator("#cars-read").check();
            page.locator("#trips-read").check();
            page.locator("button.primary").click();
            assertThat(page.locator("h1")).hasText("Merci");

            var first = application.exchange(application.code());
            var tokens = application.tokens("grant_type=refresh_token&refresh_token=" + text(first, "refresh_token"));
            var token = text(tokens, "access_token");
            var cars = application.get("/api/v1/cars", token).body();
            var car = JsonParser.parseString(cars)
                    .getAsJsonObject()
                    .getAsJsonArray("cars")
                    .get(0)
                    .getAsJsonObject()
                    .get("id")
                    .getAsString();
            var trips = application.get("/api/v1/cars/" + car + "/trips", token);
            assertThat(trips.statusCode()).isEqualTo(200);
            assertThat(trips.body()).contains("distanceM").doesNotContain("latitude");
            assertThat(application.get("/api/v1/cars/" + car + "/parked", token).statusCode())
                    .isEqualTo(403);

            StoryMailbox.await(platform, page, platform.mail(), "Carnet de bord est connectée à votre compte");
            page.navigate(platform.address() + "/reglages");
            page.locator("a[href='/reglages/applications']").click();
            assertThat(page.locator("main")).containsText("Vos trajets");
            PagePictures.inAllLooks(page, "applications");
            page.locator("form[action='/reglages/applications'] button").click();
            var since = Instant.now();
            assertThat(page.locator(".notice")).containsText("déconnectée");
            while (application.get("/api/v1/cars", token).statusCode() != 401) {
                assertThat(Duration.between(since, Instant.now())).isLessThan(DEAD_WITHIN);
            }
            System.out.println("revoked, and 401 after "
                    + Duration.between(since, Instant.now()).toMillis() + " ms");
            assertThat(application.tokens("grant_type=refresh_token&refresh_token=" + text(tokens, "refresh_token")))
                    .contains("invalid_grant");
        }
    }

    private static StoryAuthenticator withAnAuthenticatorApp(Page page) {
        page.navigate(platform.address() + "/reglages/compte/deux-etapes");
        var app = new StoryAuthenticator(page.locator(".key").innerText());
        page.locator("#code").fill(app.nextCode());
        page.locator("form:has(#code) button[type=submit]").click();
        assertThat(page.locator(".codes li")).hasCount(10);
        return app;
    }

    private static void signOut(Page page) {
        page.navigate(platform.address() + "/reglages");
        page.locator("form[action='/sign-out'] button").click();
        page.waitForURL(platform.address() + "/sign-in");
    }

    private static String text(String body, String name) {
        return JsonParser.parseString(body).getAsJsonObject().get(name).getAsString();
    }
}
