package io.sillage.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.sillage.bench.Platform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The dealer's desk, played by all who meet there: the operator who invites, the clerk who sees papers, the customers who show
 * their codes, and the owner who says that the car is still hers.
 */
class DealerStoryTests {

    private static final String ORDERED = "SLGNEW00000000001";
    private static final String OWNED = "SLGDEM00000000002";
    private static final String MODEL_ORDERED = "NX 350h";
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    private static StoryBrowser browser;
    private static DrivenHousehold household;
    private static Platform platform;
    private static StoryStaff operator;
    private static StoryStaff clerk;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        browser = StoryBrowser.open();
        household = DrivenHousehold.get();
        platform = household.platform();
        operator = StoryStaff.operator(platform, window(), "odile@sillage.example.org");
        operator.writesDown("Garage du Rocher", "Monaco");
        operator.invites("karim@rocher.example.org");
        PagePictures.inAllLooks(operator.page(), "desk-dealership");
        clerk = StoryStaff.invited(platform, window(), "karim@rocher.example.org", "Karim Benali");
        clerk.leaves();
        PagePictures.inAllLooks(clerk.page(), "desk-sign-in");
        clerk.comesBack();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @Covers({"R17", "R26"})
    void whoShowsHisCodeAndHisPapersIsConfirmedAsTheOwner() {
        var nora = customer("nora.lind@example.org", "Nora Lind");
        var desk = clerk.page();
        clerk.open("/staff/propriete");
        desk.locator("#code").fill("ABCD-2345");
        press(desk);
        assertThat(desk.locator("[role=alert]")).containsText("Aucun client ne montre ce code");

        desk.locator("#code").fill(codeFor(nora, ORDERED));
        PagePictures.inAllLooks(desk, "desk-ownership");
        press(desk);
        assertThat(desk.locator("h1")).containsText("N. L.");
        assertThat(desk.locator("main")).containsText("Carte grise au nom du client");
        assertThat(desk.locator("main")).not().containsText("Nora Lind");
        PagePictures.inAllLooks(desk, "desk-papers");
        signs(desk, ORDERED, "Carte grise et passeport vus, au nom de la cliente.");
        assertThat(desk.locator(".notice[role=status]")).containsText("Propriété confirmée");
        assertThat(desk.locator("main")).containsText("Karim Benali");
        PagePictures.inAllLooks(desk, "desk-confirmed");

        open(nora, "/reglages/voiture");
        var car = nora.locator("a.tile", new Page.LocatorOptions().setHasText(MODEL_ORDERED));
        assertThat(car).containsText("Services connectés non activés");
        PagePictures.inAllLooks(nora, "cars-confirmed");
        nora.context().close();
    }

    @Test
    @Covers("R26")
    void anOwnerWhoSaysNoKeepsHerCarUnlessASecondPersonSigns() {
        var marc = customer("marc.brun@example.org", "Marc Brun");
        var desk = clerk.page();
        clerk.open("/staff/propriete");
        desk.locator("#code").fill(codeFor(marc, OWNED));
        press(desk);
        assertThat(desk.locator("main")).containsText("il sera prévenu d’abord");
        signs(desk, OWNED, "Carte grise barrée et pièce d’identité vues.");
        assertThat(desk.locator(".notice[role=status]")).containsText("Délai d’opposition");
        var file = desk.url().substring(platform.address().toString().length());

        var owner = household.home(browser, PageLook.PHONE_LIGHT);
        ownersCar(owner);
        assertThat(owner.locator("main")).containsText("Un concessionnaire a confirmé un nouveau propriétaire");
        PagePictures.inAllLooks(owner, "objection");
        owner.locator("form[action$='/opposition'] button").click();
        assertThat(owner.locator("main")).containsText("Vous avez fait opposition");

        clerk.open(file);
        assertThat(desk.locator(".notice[role=status]")).containsText("Deuxième signature nécessaire");
        assertThat(desk.locator("button[name=decision]")).hasCount(0);
        theOperatorLooksIntoIt(file);
        ownersCar(owner);
        assertThat(owner.locator("main")).not().containsText("Vous avez fait opposition");
        owner.context().close();
        marc.context().close();
    }

    private static void theOperatorLooksIntoIt(String file) {
        operator.open("/staff/propriete");
        var page = operator.page();
        page.locator("a.deskrow[href='" + file + "']").click();
        PagePictures.inAllLooks(page, "desk-second-signature");
        page.locator("#motif").fill("La propriétaire a montré sa carte grise, qui est à jour.");
        page.locator("button[value=non]").click();
        assertThat(page.locator(".notice[role=status]")).containsText("Opposition retenue");
    }

    @Test
    @Covers("R17")
    void aFileOfOrdersIsTakenWholeOrItsLinesAreNamed() {
        var desk = clerk.page();
        clerk.open("/staff/commandes");
        upload("SLGTST00000000001;a@example.org\nSLGTSTI0000000002;b@example.org\nSLGTST00000000003;nowhere\n");
        assertThat(desk.locator("[role=alert]")).containsText("Rien n’est inscrit");
        assertThat(desk.locator("main")).containsText("Ligne 2");
        assertThat(desk.locator("main")).containsText("ne contient ni I, ni O, ni Q");
        assertThat(desk.locator("main")).containsText("Ligne 3");
        assertThat(desk.locator("main")).not().containsText("SLGTST00000000001");
        PagePictures.inAllLooks(desk, "desk-orders-faults");

        upload("SLGTST00000000001;a@example.org\nSLGTST00000000002;b@example.org\n");
        assertThat(desk.locator(".notice[role=status]")).containsText("2 commandes inscrites");
        assertThat(desk.locator("main")).containsText("SLGTST00000000002");
        PagePictures.inAllLooks(desk, "desk-orders");
    }

    @Test
    void customersAndStaffAreStrangersToEachOther() {
        var owner = household.home(browser, PageLook.DESKTOP_LIGHT);
        open(owner, "/staff/propriete");
        assertThat(owner).hasURL(platform.address() + "/staff/sign-in");
        open(clerk.page(), "/reglages/voiture");
        assertThat(clerk.page().locator("h1")).hasText("Se connecter");
        clerk.open("/staff/concessions");
        assertThat(clerk.page().locator("h1"))
                .hasText(Pattern.compile("Cette page n’existe pas|ne vous est pas ouverte"));
        owner.context().close();
    }

    private static void signs(Page desk, String vin, String reason) {
        desk.locator("#carte-grise").check();
        desk.locator("#identite").check();
        desk.locator("#vin").fill(vin);
        desk.locator("#motif").fill(reason);
        desk.locator("form:has(#motif) button[type=submit]").click();
    }

    private static void upload(String lines) {
        var bytes = lines.getBytes(StandardCharsets.UTF_8);
        clerk.page().locator("#fichier").setInputFiles(new FilePayload("commandes.csv", "text/csv", bytes));
        clerk.page().locator("form:has(#fichier) button[type=submit]").click();
    }

    /** Adds a car that is not known to be the customer's, and reads the code for the dealer. */
    private static String codeFor(Page customer, String vin) {
        open(customer, "/reglages/voiture/ajouter");
        customer.locator("#vin").fill(vin);
        press(customer);
        customer.locator("form[action$='/activer'] button").click();
        assertThat(customer.locator("main")).containsText("Veuillez prendre contact avec votre concessionnaire", SOON);
        PagePictures.inAllLooks(customer, "see-your-dealer");
        return customer.locator(".code").innerText();
    }

    private static void ownersCar(Page owner) {
        open(owner, "/reglages/voiture");
        owner.locator("a.tile", new Page.LocatorOptions().setHasText(DrivenHousehold.STILL))
                .click();
    }

    private static Page customer(String mail, String name) {
        var page = window();
        new NewAccount(platform, page, mail).open(name);
        return page;
    }

    private static void press(Page page) {
        page.locator("main form button[type=submit]").first().click();
    }

    private static Page window() {
        return browser.window(390, 844, ColorScheme.LIGHT).newPage();
    }

    private static void open(Page page, String path) {
        page.navigate(platform.address() + path);
    }
}
