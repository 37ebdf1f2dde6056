package io.sillage.stories;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a browser complains of while it shows pages: lines on its console, broken content policy, scripts that failed. */
final class Complaints {

    /** Chromium gives up its own move from page to page when the next is asked for at once; no script of ours began it. */
    private static final String MOVE_GIVEN_UP = "InvalidStateError: Transition was aborted because of invalid state";

    private final List<String> said = new CopyOnWriteArrayList<>();

    private Complaints() {}

    static Complaints of(BrowserContext window) {
        var complaints = new Complaints();
        window.onConsoleMessage(line -> complaints.said.add(line.type() + ": " + line.text()));
        window.onWebError(fault -> complaints.failed(fault.page().url(), fault.error()));
        return complaints;
    }

    private void failed(String url, String error) {
        if (!error.startsWith(MOVE_GIVEN_UP)) {
            said.add(url + ": " + error);
        }
    }

    List<String> said() {
        return said;
    }
}
