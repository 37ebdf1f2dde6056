package io.sillage.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.sillage.bench.DataFolder;
import io.sillage.bench.Platform;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Claire ordered a car with her mail address, signs up, activates its services and drives; then she parts with it. Until the
 * services are asked for, she has a keyboard and no mouse.
 */
class ActivationStoryTests {

    private static final String MAIL = "claire.roy@example.org";
    private static final String ON_THE_ORDER = "Claire.Roy+voiture@EXAMPLE.org";
    private static final String PASSWORD = "tournesol bleu marine";
    private static final String ORDERED = "SLGNEW00000000001";
    private static final String HOUSEHOLDS = "SLGDEM00000000001";
    private static final String BUTTON = "main form button[type=submit]";
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    private static Platform platform;
    private static StoryBrowser browser;

    @TempDir
    Path folder;

    private Page page;
    private Instant asked;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        browser = StoryBrowser.open();
        platform = Platform.start(
                Product.both(),
                DataFolder.create(),
                Map.of("SILLAGE_DEMO_CARS", "1", "SILLAGE_DEMO_ORDEREDFOR", ON_THE_ORDER));
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
    @Covers({"R7", "R18", "R19", "R20", "R21", "R22", "R27", "R28"})
    void herTripsShowAfterTwoAboveTenKilometresAnHour() {
        page = browser.window(390, 844, ColorScheme.LIGHT).newPage();
        signsUp();
        asksForSomebodyElsesCar();
        activatesHerOwn();
        drives();
        parts();
    }

    private void signsUp() {
        open("/inscription");
        Keyboard.type(page, "#name", "Claire Roy");
        Keyboard.type(page, "#mail", MAIL);
        Keyboard.type(page, "#password", PASSWORD);
        Keyboard.tick(page, "#terms");
        Keyboard.follow(page, BUTTON);
        open("/sign-in");
        Keyboard.type(page, "#mail", MAIL);
        Keyboard.type(page, "#password", PASSWORD);
        Keyboard.follow(page, BUTTON);
        StoryMailbox.follow(platform, page, MAIL, "Activez votre compte");
        Keyboard.follow(page, BUTTON);
    }

    private void asksForSomebodyElsesCar() {
        adds(HOUSEHOLDS);
        press();
        assertThat(page.locator("main")).containsText("Veuillez prendre contact avec votre concessionnaire");
        assertThat(page.locator("main")).containsText("Code pour le concessionnaire");
    }

    private void activatesHerOwn() {
        adds(ORDERED);
        assertThat(page.locator("main")).containsText("Services connectés non activés");
        Keyboard.follow(page, BUTTON);
        assertThat(page.locator("h1")).hasText("Vos choix");
        Keyboard.tick(page, "#driving-data");
        Keyboard.tick(page, "#find-my-car");
        Keyboard.follow(page, BUTTON);
        asked = Instant.now();
        assertThat(page.locator("main")).containsText("Connexion");
        assertThat(page.locator("[aria-current=step]")).hasText("Trajet 1 sur 2");
    }

    private void drives() {
        drive(1, 9.9, 20);
        drive(2, 10.0, 45);
        open("/");
        assertThat(page.locator("main")).containsText("0 trajet sur 2");
        drive(3, 10.1, 70);
        assertThat(page.locator("main")).containsText("1 trajet sur 2", SOON);
        drive(4, 30, 95);
        assertThat(page.locator("main")).containsText("Vos trajets s’afficheront", SOON);
        open("/reglages/voiture");
        assertThat(page.locator("main")).containsText("Services connectés actifs");
        open("/");
        drive(5, 36, 120, 120);
        assertThat(page.locator("main")).containsText("1,2", SOON);
    }

    private void parts() {
        open("/reglages/voiture");
        page.locator("a.tile", new Page.LocatorOptions().setHasText("actifs")).click();
        page.locator("a.row", new Page.LocatorOptions().setHasText("Retirer la voiture"))
                .click();
        assertThat(page.locator("main")).containsText("Votre compte reste ouvert");
        press();
        assertThat(page.locator("main")).containsText("La voiture est retirée");
        assertThat(page.locator("main")).containsText("dites au nouveau propriétaire");
        open("/");
        assertThat(page.locator("h1")).hasText("Aucune voiture pour l’instant");
    }

    private void drive(int number, double kmh, int after) {
        drive(number, kmh, after, 20);
    }

    /** A trip that begins so many seconds after she asked, and lasts so many: a car's clock may be a little ahead of ours. */
    private void drive(int number, double kmh, int after, int seconds) {
        var start = asked.plusSeconds(after);
        var file = RecordedDrives.trip(folder, number, start, seconds, kmh);
        var ending = start.plusSeconds(seconds + 1).toString();
        try (var drive = StoryCar.of(platform, 2).setOff(file, "--vehicle", "1", "--ending", ending)) {
            drive.outcome(StoryCar.LONGEST_DRIVE);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void adds(String vin) {
        open("/");
        Keyboard.follow(page, "main a.btn:has-text('Mes voitures')");
        Keyboard.follow(page, "a[href='/reglages/voiture/ajouter']");
        Keyboard.type(page, "#vin", vin);
        Keyboard.follow(page, BUTTON);
    }

    private void press() {
        page.locator(BUTTON).first().click();
    }

    private void open(String path) {
        page.navigate(platform.address() + path);
    }
}
