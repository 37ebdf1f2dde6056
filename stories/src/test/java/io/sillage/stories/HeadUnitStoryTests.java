package io.sillage.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.sillage.bench.DataFolder;
import io.sillage.bench.Platform;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claire sets the unit of her car up: tethered, linked on her own phone, confirmed; then without a network, driven and cleared. */
class HeadUnitStoryTests {

    private static final Pattern ON_SCREEN = Pattern.compile("the screen shows (\\S+)");
    /** Of the demonstration's first car. */
    private static final String VIN = "SLGDEM00000000001";

    private static final int TRIES = 4;
    private static final int SECONDS = 20;
    private static final int MOST_BYTES = 250_000;

    private static Platform platform;
    private static StoryBrowser browser;

    @TempDir
    Path folder;

    private BrowserContext car;
    private UnitWindow unit;
    private Page claire;
    private int trips;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        browser = StoryBrowser.open();
        platform = Platform.start(Product.both(), DataFolder.create(), Map.of("SILLAGE_DEMO_CARS", "1"));
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
    @Covers({"R43", "R49", "R53", "R65", "R66"})
    void isSetUpLinkedDrivenAndCleared() throws IOException, InterruptedException {
        claire = browser.signedIn(platform);
        car = browser.window(1280, 720, ColorScheme.DARK);
        unit = new UnitWindow(car, platform.address().toString());
        isSmall();
        joinsTheHotspot();
        showsThatItSitsInTheCar();
        isLetInAndConfirmed();
        takesAPhoneOnTheCable();
        isLockedWhileDriving();
        startsWithoutANetwork();
        isClearedWithoutANetwork();
    }

    private void isSmall() {
        var bytes = unit.page().evaluate("""
                () => performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))
                    .reduce((sum, one) => sum + one.encodedBodySize, 0)""");
        System.out.printf("The unit's first load is %s bytes%n", bytes);
        assertThat(((Number) bytes).intValue()).isBetween(10_000, MOST_BYTES);
    }

    private void joinsTheHotspot() {
        assertThat(unit.page().locator(".way")).containsText("Étape 1 sur 5");
        unit.look("start");
        unit.press("Continuer");
        unit.look("tethering");
        unit.press("Bluetooth");
        unit.look("bluetooth");
        unit.press("Retour");
        unit.press("Wi-Fi");
        unit.look("wifi-off");
        unit.press("Activer");
        unit.look("wifi-networks");
        unit.press("Pixel de Claire");
        unit.page().locator("#wifi-password").fill("wrong");
        unit.press("OK");
        assertThat(unit.page().locator("[role=alert]")).containsText("refusé");
        unit.look("wifi-wrong");
        unit.page().locator("#wifi-password").fill("garage bleu");
        unit.press("OK");
        assertThat(unit.page().locator("h1")).hasText("Connecté au point d’accès Pixel de Claire");
        assertThat(unit.page().locator("header")).containsText("Wi-Fi\u00a0: Pixel de Claire");
        unit.look("wifi-connected");
        unit.press("Continuer");
    }

    private void showsThatItSitsInTheCar() throws IOException, InterruptedException {
        unit.look("vin");
        unit.page().locator("#vin").fill(VIN);
        unit.press("Continuer");
        assertThat(unit.page().locator("#car-code")).isVisible();
        unit.look("car-code");
        unit.page().locator("#car-code").fill(screen());
        unit.press("Continuer");
        assertThat(unit.page().locator("h1")).hasText("Avez-vous déjà un compte\u00a0?");
        unit.look("account");
        unit.press("Nouveau compte");
        unit.look("new-account");
        unit.press("Retour");
        unit.press("J’ai un code");
        unit.look("code");
        unit.press("Retour");
    }

    private void isLetInAndConfirmed() {
        unit.press("Compte existant");
        var code = unit.page().locator(".big");
        assertThat(code).isVisible();
        unit.look("existing");
        claire.navigate(platform.address() + "/multimedia");
        PagePictures.inAllLooks(claire, "let-in-code");
        claire.locator("#code").fill(code.innerText());
        claire.locator("main form button[type=submit]").click();
        assertThat(claire.locator("h1")).containsText("demande à être relié");
        PagePictures.inAllLooks(claire, "let-in");
        claire.locator("button[value=relier]").click();
        assertThat(unit.page().locator("h1"))
                .hasText("À confirmer sur le portail", new LocatorAssertions.HasTextOptions().setTimeout(15_000));
        unit.look("to-confirm");
        claire.navigate(platform.address() + "/");
        assertThat(claire.locator("main")).containsText("Nous avons trouvé un nouvel ID d’appareil");
        PagePictures.inAllLooks(claire, "found-device");
        claire.locator("button[value=confirmer]").click();
        assertThat(claire.locator("main")).containsText("Inclus jusqu’au");
        PagePictures.inAllLooks(claire, "multimedia");
        assertThat(unit.page().locator("h1"))
                .hasText("Compte relié", new LocatorAssertions.HasTextOptions().setTimeout(15_000));
        unit.look("linked");
        unit.press("Continuer");
        unit.look("favourites");
        for (var place : List.of("Navigation", "Applications", "En ligne", "Configuration")) {
            unit.page().locator("nav button[aria-label='" + place + "']").click();
            unit.look(place.equals("En ligne") ? "services" : place.toLowerCase(Locale.ROOT));
        }
    }

    /** CarPlay with an iPhone on the cable; Android Auto with its program installed first. */
    private void takesAPhoneOnTheCable() {
        unit.page().locator("nav button[aria-label='Applications']").click();
        unit.press("CarPlay");
        assertThat(unit.page().locator("h1")).hasText("Branchez le téléphone avec un câble");
        unit.look("carplay");
        unit.says(Map.of("usb", Map.of("phone", "iphone")));
        assertThat(unit.page().locator("h1")).hasText("CarPlay est connecté");
        unit.press("Retour");
        unit.press("Android Auto");
        unit.says(Map.of("usb", Map.of("phone", "android", "app", false)));
        assertThat(unit.page().locator("h1")).hasText("Installez d’abord Android Auto sur le téléphone");
        unit.says(Map.of("usb", Map.of("phone", "android", "app", true)));
        assertThat(unit.page().locator("h1")).hasText("Android Auto est connecté");
        unit.look("android-auto");
        unit.press("Retour");
        unit.page().locator("nav button[aria-label='Configuration']").click();
    }

    /** More than 8 km/h for three seconds close it, five seconds at a standstill open it. */
    private void isLockedWhileDriving() {
        unit.says(Map.of("speedKmh", 50));
        assertThat(unit.page().locator("body[data-motion=driving]"))
                .isAttached(new LocatorAssertions.IsAttachedOptions().setTimeout(6_000));
        assertThat(unit.page().locator("main .row", new Page.LocatorOptions().setHasText("À l’arrêt")))
                .not()
                .hasCount(0);
        unit.look("configuration-driving");
        unit.says(Map.of("speedKmh", 0));
        assertThat(unit.page().locator("body[data-motion=parked]"))
                .isAttached(new LocatorAssertions.IsAttachedOptions().setTimeout(8_000));
    }

    private void startsWithoutANetwork() {
        unit.page().evaluate("() => navigator.serviceWorker.ready.then(() => null)");
        car.setOffline(true);
        unit.reload();
        assertThat(unit.page().locator("header")).containsText("Hors ligne");
        assertThat(unit.page().locator("h1")).hasText("Favoris");
        unit.look("offline");
    }

    private void isClearedWithoutANetwork() {
        unit.page().locator("nav button[aria-label='Configuration']").click();
        unit.press("Effacer cet appareil");
        unit.look("clear");
        unit.press("Effacer maintenant");
        assertThat(unit.page().locator(".way")).containsText("Étape 1 sur 5");
        claire.reload();
        assertThat(claire.locator("main")).containsText("Déconnecter l’appareil");
        car.setOffline(false);
        unit.page().waitForTimeout(8_000);
        claire.reload();
        assertThat(claire.locator("main")).not().containsText("Déconnecter l’appareil");
    }

    /** The car is switched on, and shows what it was asked to. */
    private String screen() throws IOException, InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            var shown = ON_SCREEN.matcher(drives());
            if (shown.find()) {
                return shown.group(1);
            }
        }
        throw new AssertionError("the car showed nothing");
    }

    private String drives() throws IOException, InterruptedException {
        var start = Instant.now().plusSeconds(1);
        var file = RecordedDrives.trip(folder, ++trips, start, SECONDS, 36);
        var ending = start.plusSeconds(SECONDS + 1).toString();
        try (var drive = StoryCar.of(platform, 1).setOff(file, "--vehicle", "1", "--ending", ending)) {
            drive.outcome(Duration.ofMinutes(2));
            return drive.output();
        }
    }
}
