package io.sillage.edge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a browser says it is, in two words, so that a person recognises it among his sessions. */
final class BrowserName {

    private static final List<String[]> BROWSERS = List.of(
            new String[] {"Edg", "Edge"},
            new String[] {"OPR/", "Opera"},
            new String[] {"SamsungBrowser", "Samsung Internet"},
            new String[] {"Firefox", "Firefox"},
            new String[] {"FxiOS", "Firefox"},
            new String[] {"CriOS", "Chrome"},
            new String[] {"Chrome", "Chrome"},
            new String[] {"Safari", "Safari"});
    private static final List<String[]> SYSTEMS = List.of(
            new String[] {"iPhone", "iPhone"},
            new String[] {"iPad", "iPad"},
            new String[] {"Android", "Android"},
            new String[] {"Windows", "Windows"},
            new String[] {"Mac OS X", "Mac"},
            new String[] {"Linux", "Linux"});

    private BrowserName() {}

    /** Such as "Firefox · Android"; an empty text when nothing is recognised. */
    static String of(@Nullable String agent) {
        if (agent == null) {
            return "";
        }
        var browser = first(BROWSERS, agent);
        var system = first(SYSTEMS, agent);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + " · " + system;
    }

    private static String first(List<String[]> known, String agent) {
        for (var pair : known) {
            if (agent.contains(pair[0])) {
                return pair[1];
            }
        }
        return "";
    }
}
