package io.sillage.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.RequestOptions;
import io.sillage.bench.Platform;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claire does not want to be located for a while; then somebody in her car does not. */
class PrivateModeStoryTests {

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);
    private static final int SECONDS = 12;

    private static Platform platform;
    private static StoryBrowser browser;

    @TempDir
    Path folder;

    private Page page;
    private String car;
    private int drives;

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
    @Covers({"R29", "R31"})
    void thePlaceOfTheCarIsNobodysBusinessWhileItIsOn() throws InterruptedException {
        page = browser.signedIn(platform);
        car = "/reglages/voiture/" + carId();
        switchesOnInTheApp();
        drivesUnseen();
        readsTheProof();
        switchesOff();
        somebodyInTheCarSwitchesItOn();
    }

    private String carId() {
        open("/reglages/voiture");
        var href = page.locator("main a.tile").first().getAttribute("href");
        return href.substring(href.lastIndexOf('/') + 1);
    }

    private void switchesOnInTheApp() {
        open("/services");
        page.locator("a.tile", new Page.LocatorOptions().setHasText("Mode privé"))
                .click();
        assertThat(page.locator("main")).containsText("Mode privé désactivé");
        assertThat(page.locator("#effects")).hasText("Ce qui change en mode privé");
        assertThat(page.locator("dl .is-no")).hasCount(5);
        looks("private-off");
        press("Activer le mode privé");
        assertThat(page.locator("main")).containsText("Mode privé actif depuis");
        assertThat(page.locator("main")).containsText("La voiture n’a pas encore répondu");
        looks("private-asked");
        open(car);
        assertThat(page.locator("main")).containsText("Services connectés en pause");
        open(car + "/services");
        assertThat(page.locator("#find-my-car")).isVisible();
        assertThat(page.locator("main")).containsText("Mode privé actif");
        looks("services-why");
        open("/");
        assertThat(page.locator(".hero")).containsText("Mode privé");
        assertThat(page.locator("img.mapimg")).hasCount(0);
        looks("private-home");
    }

    private void drivesUnseen() throws InterruptedException {
        drive();
        open("/services/donnees/tous");
        page.locator("a.trip-row").first().click();
        assertThat(page.locator("main")).containsText("l’itinéraire n’a pas été enregistré");
        looks("private-trip");
        for (int contact = 0; contact < 5 && hasNotAnswered(); contact++) {
            drive();
        }
        assertThat(hasNotAnswered()).isFalse();
    }

    private boolean hasNotAnswered() {
        open(car + "/mode-prive");
        return page.locator("main").textContent().contains("n’a pas encore répondu");
    }

    private void readsTheProof() {
        open(car + "/mode-prive/preuve");
        assertThat(page.locator("h1")).hasText("Rien n’est enregistré");
        assertThat(page.locator("dl div").nth(0)).containsText("0");
        assertThat(page.locator("dl div").nth(1)).containsText(Pattern.compile("[1-9]"));
        assertThat(page.locator("main")).containsText("depuis l’application");
        looks("private-proof");
    }

    private void switchesOff() throws InterruptedException {
        open(car + "/mode-prive");
        page.locator("a.btn", new Page.LocatorOptions().setHasText("Désactiver"))
                .click();
        press("Désactiver le mode privé");
        assertThat(page.locator("main")).containsText("Mode privé désactivé");
        Thread.sleep(Duration.ofSeconds(SECONDS));
        StoryCar.of(platform, 1).switchPrivateMode("off");
        drive();
        open("/services/donnees/tous");
        page.locator("a.trip-row").first().click();
        assertThat(page.locator("car-map")).hasCount(1);
        open("/");
        assertThat(page.locator("img.mapimg")).hasCount(1);
    }

    private void somebodyInTheCarSwitchesItOn() throws InterruptedException {
        StoryCar.of(platform, 1).switchPrivateMode("on");
        assertThat(page.locator(".hero")).containsText("il se désactive seulement dans la voiture", SOON);
        open(car + "/mode-prive");
        assertThat(page.locator("main")).containsText("Activé dans la voiture");
        assertThat(page.locator("form[action$=desactiver], a[href$=desactiver]"))
                .hasCount(0);
        looks("private-car");
        assertThat(deleteByProgram()).contains("private-mode-set-in-car");
        drive();
        StoryCar.of(platform, 1).switchPrivateMode("off");
        open(car + "/mode-prive");
        assertThat(page.locator("main")).containsText("Mode privé désactivé");
        open(car + "/mode-prive/preuve");
        assertThat(page.locator("main")).containsText("dans la voiture");
        assertThat(page.locator("dl div").nth(0)).containsText("0");
    }

    private String deleteByProgram() {
        var session = page.request().get(platform.address() + "/api/v1/session").text();
        var token = Pattern.compile("\"csrfHeader\":\"([^\"]+)\",\"csrfToken\":\"([^\"]+)\"")
                .matcher(session);
        assertThat(token.find()).isTrue();
        var path = "/api/v1/cars/" + car.substring(car.lastIndexOf('/') + 1) + "/private-mode";
        return page.request()
                .delete(platform.address() + path, RequestOptions.create().setHeader(token.group(1), token.group(2)))
                .text();
    }

    /** Trips of some seconds that begin now, one after the other; a car's clock may be a little ahead of ours. */
    private void drive() throws InterruptedException {
        var start = Instant.now().plusSeconds(1);
        var file = RecordedDrives.trip(folder, ++drives, start, SECONDS, 36);
        var ending = start.plusSeconds(SECONDS + 1).toString();
        StoryCar.of(platform, 1).drive(file, "--vehicle", "1", "--ending", ending);
        Thread.sleep(
                Duration.between(Instant.now(), start.plusSeconds(SECONDS + 1)).plusMillis(1));
    }

    /** In all four looks, without a barrier; leaves pictures in {@code target/screens}. */
    private void looks(String name) {
        var session = page.context().storageState();
        for (var look : PageLook.values()) {
            try (var window = browser.window(look.options().setStorageState(session))) {
                var same = window.newPage();
                same.navigate(page.url());
                assertThat(new AxeBuilder(same).setLegacyMode(true).analyze().getViolations())
                        .as(name + " " + look)
                        .isEmpty();
                PagePictures.of(same, name + "-" + look.suffix());
            }
        }
    }

    private void press(String words) {
        page.locator("main button[type=submit]", new Page.LocatorOptions().setHasText(words))
                .click();
    }

    private void open(String path) {
        page.navigate(platform.address() + path);
    }
}
