package io.sillage.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.sillage.bench.Platform;
import java.io.IOException;
import java.util.List;

/** Somebody who works at the platform or at a dealer's, at a desk of his own, with a passkey of that realm. */
final class StoryStaff {

    private final Platform platform;
    private final Page page;

    private StoryStaff(Platform platform, Page page) {
        this.platform = platform;
        this.page = page;
        StoryPasskeys.addTo(page);
    }

    /** An operator as the first one comes in: created on the machine, in with a password that his passkey replaces. */
    static StoryStaff operator(Platform platform, Page page, String mail) throws IOException, InterruptedException {
        var said = StoryCommand.run(platform, List.of("operator", "create", "--mail", mail));
        var operator = new StoryStaff(platform, page);
        operator.open("/staff/sign-in");
        page.locator("details summary").click();
        page.locator("#mail").fill(mail);
        page.locator("#password").fill(said.lines().toList().getLast());
        page.locator("form[action='/staff/sign-in'] button").click();
        operator.makesPasskey("Odile Martin", "/staff/concessions");
        return operator;
    }

    /** One whom the operator has invited: he follows the letter and makes his passkey. */
    static StoryStaff invited(Platform platform, Page page, String mail, String name) {
        var clerk = new StoryStaff(platform, page);
        StoryMailbox.follow(platform, clerk.page, mail, "Votre invitation");
        page.locator("main form button[type=submit]").click();
        clerk.makesPasskey(name, "/staff/propriete");
        return clerk;
    }

    Page page() {
        return page;
    }

    /** Writes a dealership down, and is on its page. */
    void writesDown(String dealership, String town) {
        open("/staff/concessions");
        page.locator("#nom").fill(dealership);
        page.locator("#ville").fill(town);
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("h1")).containsText(dealership);
    }

    /** Invites somebody to the dealership on whose page he is. */
    void invites(String mail) {
        page.locator("#mail").fill(mail);
        page.locator("form:has(#mail) button[type=submit]").click();
        assertThat(page.locator(".notice[role=status]")).containsText("Invitation envoyée");
    }

    void leaves() {
        page.locator("form[action='/staff/sign-out'] button").click();
        page.waitForURL(platform.address() + "/staff/sign-in");
    }

    void comesBack() {
        open("/staff/sign-in");
        page.locator("form[data-passkey=serve] button").click();
        page.waitForURL(address -> address.endsWith("/staff/propriete") || address.endsWith("/staff/concessions"));
    }

    void open(String path) {
        page.navigate(platform.address() + path);
    }

    private void makesPasskey(String name, String then) {
        assertThat(page.locator("h1")).hasText("Votre clé d’accès");
        page.locator("#name").fill(name);
        page.locator("form[data-passkey=join] button").click();
        page.waitForURL(platform.address() + then);
    }
}
