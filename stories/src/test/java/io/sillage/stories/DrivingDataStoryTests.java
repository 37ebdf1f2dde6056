package io.sillage.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An owner reads what his trips come to, says what one was, finds it in his statement, and takes it along. */
class DrivingDataStoryTests {

    private static StoryBrowser browser;
    private static DrivenHousehold household;

    @BeforeAll
    static void start() {
        browser = StoryBrowser.open();
        household = DrivenHousehold.get();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @Covers("R35")
    void hisPriceMakesTheCostOfWhatHeDrove() {
        var page = household.home(browser, PageLook.PHONE_LIGHT);
        page.navigate(household.address("/services/donnees/tous"));
        page.locator("a[href='/services/donnees/statistiques']").click();
        page.locator("a.chip[href*='par=annee']").click();
        assertThat(page.locator("main")).containsText("Au volant");
        page.locator("a.link[href='/services/donnees/carburant']").click();
        page.locator("#prix").fill("1,859");
        page.locator("#depuis").fill("2020-01-01");
        send(page, "main form button.primary");
        assertThat(page.locator("[role=status]").first()).isVisible();
        page.navigate(household.address("/services/donnees/statistiques?par=annee"));
        assertThat(page.locator("dl")).containsText("Carburant payé");
        page.locator("details summary").click();
        PagePictures.inAllLooks(page, "statistics-whole");
        page.locator("ul.sums a").first().click();
        assertThat(page.locator("h2").first()).containsText("20");
        page.navigate(household.address("/services/donnees/carburant"));
        send(page, ".pricelist button");
        page.context().close();
    }

    @Test
    @Covers({"R36", "R40"})
    void aTripOnBusinessStandsInTheStatementAndGoesAlongAsAFile() throws IOException {
        var page = household.home(browser, PageLook.DESKTOP_LIGHT);
        var trip = household.longerTrip(page);
        say(page, trip, "pro", "Visite Martin");
        page.navigate(household.address("/services/donnees/tous?usage=pro"));
        assertThat(page.locator("a.trip-row")).hasCount(1);
        assertThat(page.locator("a.trip-row")).containsText("Visite Martin");
        page.navigate(household.address("/services/donnees/releve"));
        assertThat(page.locator("ul.sums")).containsText("Visite Martin");
        PagePictures.inAllLooks(page, "statement");
        page.navigate(household.address(trip));
        PagePictures.inAllLooks(page, "trip-whole");
        var gpx =
                page.waitForDownload(() -> page.locator("a[href$='trajet.gpx']").click());
        assertThat(Files.readString(gpx.path())).contains("<name>Visite Martin</name>", "<trkpt lat=\"43.");
        say(page, trip, "prive", "");
        page.context().close();
    }

    private static void say(Page page, String trip, String use, String name) {
        page.navigate(household.address(trip));
        page.locator("label.chip:has(input[value=" + use + "])").click();
        page.locator("#nom").fill(name);
        send(page, "form[action$='/remarque'] button");
    }

    /** Presses the button of a form, and waits for the page that comes after it. */
    private static void send(Page page, String button) {
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest()
                        && answer.request().method().equals("GET"),
                () -> page.locator(button).click());
        page.waitForLoadState();
    }

    @Test
    @Covers("R36")
    void aTripIsCutInTwoAndJoinedAgain() {
        var page = household.home(browser, PageLook.DESKTOP_DARK);
        var trip = household.longerTrip(page);
        page.navigate(household.address("/services/donnees/tous"));
        int before = page.locator("a.trip-row").count();
        page.navigate(household.address(trip));
        send(page, "form[action$='/partager'] button");
        page.navigate(household.address("/services/donnees/tous"));
        assertThat(page.locator("a.trip-row")).hasCount(before + 1);
        page.navigate(household.address(trip));
        send(page, "form[action$='/reunir'] button");
        page.navigate(household.address("/services/donnees/tous"));
        assertThat(page.locator("a.trip-row")).hasCount(before);
        page.context().close();
    }
}
