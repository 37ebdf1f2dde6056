package io.sillage.stories;

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
        StoryMailbox.follow(platform, page, mail, "Activez votre compte");
        press();
    }

    private void press() {
        page.locator("main form button[type=submit]").first().click();
    }
}
