package io.sillage.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.sillage.bench.Platform;
import io.sillage.bench.faults.Network;
import io.sillage.bench.faults.Weather;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A car drives, its engine is switched off, and its owner sees the trip. */
class LastTripStoryTests {

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    private static final long ANY_SEED = 1;

    private static Platform platform;
    private static StoryBrowser browser;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        browser = StoryBrowser.open();
        platform = StoryPlatform.start(2);
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
    @Covers({"R22", "R33", "R36"})
    void theTripStandsOnHomeAMomentAfterTheEngineIsSwitchedOff() {
        var page = homeOf("UX 250h");
        assertThat(page.locator("main")).containsText("Vos trajets s’afficheront après le prochain arrêt du moteur");

        StoryCar.of(platform, 1).drive(RecordedDrives.trip(folder, 1, 120), "--vehicle", "1");

        assertThat(page.locator("main")).containsText("1,2", SOON);
        showsTheTripInTheListAndByItself(page);
    }

    private static void showsTheTripInTheListAndByItself(Page page) {
        page.navigate(platform.address() + "/services");
        page.locator("a[href='/services/donnees/tous']").first().click();
        assertThat(page.locator("main")).containsText("1,2");
        page.locator("a[href^='/services/donnees/trajets/']").first().click();
        assertThat(page.locator("main")).containsText("Distance");
        assertThat(page.locator("main")).containsText("Électrique");
    }

    @Test
    @Covers("R34")
    void whatIsDrivenUndergroundArrivesWhenCoverageReturns() throws Exception {
        var page = homeOf("ES 300h");
        try (var network = Network.before(platform.mqttPort(), ANY_SEED)) {
            network.turn(Weather.NO_COVERAGE);
            var car = StoryCar.of(platform, 2).behind(network);
            try (var drive = car.setOff(RecordedDrives.trip(folder, 2, 300), "--vehicle", "1")) {
                page.reload();
                assertThat(page.locator("main")).containsText("Vos trajets s’afficheront");

                network.turn(Weather.FINE);

                assertThat(page.locator("main")).containsText("3,0", SOON);
                assertThat(drive.outcome(StoryCar.LONGEST_DRIVE)).isZero();
            }
        }
    }

    private static Page homeOf(String car) {
        var page = browser.signedIn(platform);
        page.locator("a.chip", new Page.LocatorOptions().setHasText(car)).click();
        assertThat(page).hasTitle(Pattern.compile(car));
        return page;
    }
}
