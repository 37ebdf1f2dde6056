package io.sillage.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.sillage.bench.Platform;

/** Somebody who signs up on the demonstration's platform, with the letters that it sends him. */
final class NewAccount {

    static final String PASSWORD = "tournesol bleu marine";

    private final Platform platform;
    private final Page page;
    private final String mail;

    NewAccount(Platform platform, Page page, String mail) {
        this.platform = platform;
        this.page = page;
        this.mail = mail;
    }

    /** Signs up, signs in, and activates the account by its letter. */
    void open(String name) {
        page.navigate(platform.address() + "/inscription");
        page.locator("#name").fill(name);
        page.locator("#mail").fill(mail);
        page.locator("#password").fill(PASSWORD);
        page.locator("#terms").check();
        press();
        page.navigate(platform.address() + "/sign-in");
        page.locator("#mail").fill(mail);
        page.locator("#password").fill(PASSWORD);
        press();
        followLetter("Activez votre compte");
        press();
    }

    void followLetter(String subject) {
        for (int i = 0; i < 40; i++) {
            page.navigate(platform.address() + "/demo/mail");
            var letter = page.locator("article", new Page.LocatorOptions().setHasText(mail))
                    .filter(new Locator.FilterOptions().setHasText(subject));
            if (letter.count() > 0) {
                letter.first().locator("a").click();
                return;
            }
            page.waitForTimeout(250);
        }
        assertThat(page.locator("main")).containsText(subject);
    }

    private void press() {
        page.locator("main form button[type=submit]").first().click();
    }
}
