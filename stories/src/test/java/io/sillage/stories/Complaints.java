package io.sillage.stories;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a browser complains of while it shows pages: lines on its console, broken content policy, scripts that failed. */
final class Complaints {

    private final List<String> said = new CopyOnWriteArrayList<>();

    private Complaints() {}

    static Complaints of(BrowserContext window) {
        var complaints = new Complaints();
        window.onConsoleMessage(line -> complaints.said.add(line.type() + ": " + line.text()));
        window.onWebError(fault -> complaints.said.add(fault.page().url() + ": " + fault.error()));
        return complaints;
    }

    List<String> said() {
        return said;
    }
}
