package io.sillage.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.sillage.bench.DataFolder;
import io.sillage.bench.Platform;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claire sells her car to Marc, both guided; it drives before, meanwhile and afterwards, and nobody sees what is not his (A19). */
class SaleStoryTests {

    private static final Pattern ON_SCREEN = Pattern.compile("the screen shows (\\S+)");
    private static final double AT_MOST_SECONDS = 5;
    private static final int TRIES = 4;
    private static final int SECONDS = 20;

    private static Platform platform;
    private static StoryBrowser browser;

    @TempDir
    Path folder;

    private Page claire;
    private Page marc;
    private String car;
    private String steps;
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
    @Covers({"R5", "R7", "R27", "R28"})
    void bothAreGuidedAndTheOldSideIsDeadWithinFiveSeconds() throws IOException, InterruptedException {
        claire = browser.signedIn(platform);
        marc = browser.window(390, 844, ColorScheme.LIGHT).newPage();
        new NewAccount(platform, marc, "marc.leroy@example.org").open("Marc Leroy");
        drives();
        car = findCar();
        assertThat(tripsSeenBy(claire)).isEqualTo(1);
        claireSeesWhoHasAccess();

        marcEnters(claireBegins());
        marcReadsTheScreen();
        int hers = tripsSeenBy(claire);
        drives();
        assertThat(tripsSeenBy(claire))
                .as("trips while the sale waits for her word")
                .isEqualTo(hers);

        watchLive();
        var slowest = claireConfirms();
        System.out.printf(Locale.ROOT, "A19: the old side was dead %.2f s after the sale%n", slowest);
        assertThat(slowest).isLessThan(AT_MOST_SECONDS);
        drives();
        assertThat(tripsSeenBy(claire))
                .as("her own trips stay, and no others come")
                .isEqualTo(hers);
        assertThat(tripsSeenBy(marc)).as("he sees none of hers").isZero();
        marcOwnsIt();
    }

    private void claireSeesWhoHasAccess() {
        open(claire, "/reglages/voiture/" + car);
        PagePictures.inAllLooks(claire, "car-settings");
        claire.locator("a.row", new Page.LocatorOptions().setHasText("Qui a accès"))
                .click();
        claire.locator("#mail").fill("paul@example.org");
        claire.locator("#voit-driving-data").check();
        claire.locator("form:has(#mail) button[type=submit]").click();
        assertThat(claire.locator("main")).containsText("Invitation envoyée");
        PagePictures.inAllLooks(claire, "access");
    }

    private String claireBegins() {
        open(claire, "/reglages/voiture/" + car);
        claire.locator("a.row", new Page.LocatorOptions().setHasText("Vendre la voiture"))
                .click();
        assertThat(claire.locator("main")).containsText("Votre compte reste ouvert");
        PagePictures.inAllLooks(claire, "sell");
        claire.locator("button[value=commencer]").click();
        assertThat(claire.locator("[aria-current=step]")).hasText("Code entré par l’acheteur");
        PagePictures.inAllLooks(claire, "sell-code");
        return claire.locator(".code").innerText();
    }

    private void marcEnters(String code) {
        open(marc, "/reglages/voiture");
        marc.locator("a[href='/reglages/voiture/reprendre']").click();
        marc.locator("#code").fill("ABCD-2345");
        marc.locator("main form button[type=submit]").click();
        assertThat(marc.locator("[role=alert]")).containsText("Ce code n’existe pas");
        PagePictures.inAllLooks(marc, "take-over");
        marc.locator("#code").fill(code);
        marc.locator("main form button[type=submit]").click();
        assertThat(marc.locator("[aria-current=step]")).hasText("Vous avez la voiture");
        steps = marc.url();
        PagePictures.inAllLooks(marc, "take-over-proof");
        open(claire, "/reglages/voiture/" + car + "/vendre");
        assertThat(claire.locator("main")).containsText("Marc Leroy a entré votre code");
        assertThat(claire.locator("button[value=confirmer]")).hasCount(0);
    }

    private void marcReadsTheScreen() throws IOException, InterruptedException {
        marc.locator("button[value=montrer]").first().click();
        marc.locator("#lu").fill(screen());
        marc.locator("form:has(#lu) button[type=submit]").click();
        assertThat(marc.locator("[aria-current=step]")).hasText("Le vendeur confirme");
        PagePictures.inAllLooks(marc, "take-over-waits");
    }

    /** The car is switched on, and shows what it was asked to. */
    private String screen() throws IOException, InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            var shown = ON_SCREEN.matcher(drives());
            if (shown.find()) {
                marc.navigate(steps);
                PagePictures.inAllLooks(marc, "take-over-screen");
                return shown.group(1);
            }
        }
        throw new AssertionError("the car showed nothing");
    }

    /** Claire has a live page open, and notes when it is cut. */
    private void watchLive() {
        open(claire, "/reglages/voiture/" + car + "/vendre");
        claire.evaluate("""
                car => { window.cut = fetch('/live?car=' + car).then(async answer => {
                    const reader = answer.body.getReader();
                    while (!(await reader.read()).done) {}
                    return Date.now();
                }); }""", car);
    }

    /** Seconds from her word until the slowest of what she had open was dead. */
    private double claireConfirms() {
        PagePictures.inAllLooks(claire, "sell-confirm");
        var second = claire.context().newPage();
        var result = claire.evaluate("""
                async car => {
                    const form = document.querySelector('button[value=confirmer]').form;
                    const body = new URLSearchParams(new FormData(form));
                    body.set('pas', 'confirmer');
                    const began = Date.now();
                    await fetch(form.action, {method: 'POST', body, redirect: 'manual'});
                    let rest = 0;
                    while ((await fetch('/api/v1/cars/' + car + '/parked')).status !== 404) {
                        rest = Date.now();
                    }
                    return (Math.max(await window.cut, rest || Date.now()) - began) / 1000;
                }""", car);
        open(second, "/");
        assertThat(second.locator("h1")).hasText("Aucune voiture pour l’instant");
        StoryMailbox.await(platform, second, platform.mail(), "Reçu\u00a0: votre");
        second.close();
        return ((Number) result).doubleValue();
    }

    private void marcOwnsIt() {
        marc.navigate(steps);
        assertThat(marc.locator("main")).containsText("La voiture est à vous");
        PagePictures.inAllLooks(marc, "take-over-done");
        open(marc, "/reglages/voiture/" + car);
        assertThat(marc.locator("main")).containsText("Services connectés non activés");
        open(claire, "/reglages/voiture/" + car);
        assertThat(claire.locator("h1")).not().containsText("UX");
    }

    /** A short drive that begins now, by a clock that is a little ahead; returns what the car said. */
    private String drives() throws IOException, InterruptedException {
        var start = Instant.now().plusSeconds(1);
        var file = RecordedDrives.trip(folder, ++trips, start, SECONDS, 36);
        var ending = start.plusSeconds(SECONDS + 1).toString();
        try (var drive = StoryCar.of(platform, 1).setOff(file, "--vehicle", "1", "--ending", ending)) {
            drive.outcome(Duration.ofMinutes(2));
            return drive.output();
        }
    }

    private String findCar() {
        return String.valueOf(claire.evaluate("async () => (await (await fetch('/api/v1/cars')).json()).cars[0].id"));
    }

    private int tripsSeenBy(Page page) {
        open(page, "/reglages");
        var count = page.evaluate("""
                async car => { const answer = await fetch('/api/v1/cars/' + car + '/trips');
                    return answer.status === 404 ? 0 : (await answer.json()).trips.length; }""", car);
        return ((Number) count).intValue();
    }

    private static void open(Page page, String path) {
        page.navigate(platform.address() + path);
    }
}
