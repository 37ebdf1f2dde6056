package io.sillage.oauth;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses to which people come back: https, an app's own scheme, or a loopback IP, as OAuth 2.1 section 2.3 and 8.4 have it. */
final class Redirects {

    private static final int MOST = 10;
    private static final Pattern OWN_SCHEME = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]");

    private Redirects() {}

    /** @throws ApplicationRefused when one of them may be somebody else's */
    static Set<String> checked(Set<String> redirects) {
        if (redirects.size() > MOST || !redirects.stream().allMatch(Redirects::isSafe)) {
            throw new ApplicationRefused(ApplicationRefused.Part.REDIRECT);
        }
        return Set.copyOf(redirects);
    }

    /** What a page has to name, so that a browser lets a form end there (CSP, form-action). */
    static String source(String redirect) {
        var address = URI.create(redirect);
        return address.getHost() == null
                ? address.getScheme() + ":"
                : address.getScheme() + "://" + address.getRawAuthority();
    }

    private static boolean isSafe(String redirect) {
        try {
            var address = new URI(redirect);
            return address.isAbsolute()
                    && address.getRawFragment() == null
                    && address.getRawUserInfo() == null
                    && !redirect.contains("*")
                    && isOfAKnownKind(address);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isOfAKnownKind(URI address) {
        var host = address.getHost();
        return switch (address.getScheme().toLowerCase(Locale.ROOT)) {
            case "https" -> host != null;
            case "http" -> host != null && LOOPBACK.contains(host);
            default -> OWN_SCHEME.matcher(address.getScheme()).matches();
        };
    }
}
