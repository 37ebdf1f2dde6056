package io.sillage.notification;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people reach us, for the links in letters: as it was set, and never as a request claims it to be, so that nobody
 * can have us send a link to elsewhere. Not set, it is this machine.
 */
@Component
public class PublicAddress {

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

    /** The host of {@link #origin}, without its port. */
    public String host() {
        return URI.create(base()).getHost();
    }

    /** Scheme, host and port, as browsers name where a page is from (RFC 6454). */
    public String origin() {
        var base = URI.create(base());
        return base.getScheme() + "://" + base.getRawAuthority();
    }

    private String base() {
        var set = settings.publicUrl();
        return set.isBlank()
                ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
                : set.replaceFirst("/+$", "");
    }
}
