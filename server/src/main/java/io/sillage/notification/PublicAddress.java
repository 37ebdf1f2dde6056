package io.sillage.notification;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people reach us, for the links in letters: as it was set, and never as a request claims it to be, so that nobody
 * can have us send a link to elsewhere. Not set, it is this machine.
 */
@Component
class PublicAddress {

    private final MailSettings settings;
    private final Environment environment;

    PublicAddress(MailSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /** The whole address of one of our pages. */
    String of(String path) {
        return base() + path;
    }

    String host() {
        return URI.create(base()).getHost();
    }

    private String base() {
        var set = settings.publicUrl();
        return set.isBlank()
                ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
                : set.replaceFirst("/+$", "");
    }
}
