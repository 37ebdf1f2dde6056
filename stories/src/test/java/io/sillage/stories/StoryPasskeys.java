package io.sillage.stories;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.List;

/** A telephone that recognises its owner: Chromium's own authenticator, without a finger. */
final class StoryPasskeys {

    private static final List<String> ABLE =
            List.of("hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation");

    private StoryPasskeys() {}

    static void addTo(Page page) {
        var devices = page.context().newCDPSession(page);
        devices.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        ABLE.forEach(can -> options.addProperty(can, true));
        var authenticator = new JsonObject();
        authenticator.add("options", options);
        devices.send("WebAuthn.addVirtualAuthenticator", authenticator);
    }
}
