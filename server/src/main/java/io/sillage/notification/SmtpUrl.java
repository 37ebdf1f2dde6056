package io.sillage.notification;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A mail server written as one address: {@code smtps://} speaks TLS from the first byte, {@code smtp://} asks for it and
 * goes no further without, except on this very machine.
 */
record SmtpUrl(
        boolean tlsAtOnce,
        String host,
        int port,
        @Nullable String user,
        @Nullable String password) {

    /** @throws IllegalArgumentException saying what was expected, without the password */
    static SmtpUrl parse(String text) {
        var url = uri(text);
        boolean smtps = "smtps".equals(url.getScheme());
        if ((!smtps && !"smtp".equals(url.getScheme())) || url.getHost() == null) {
            throw expected();
        }
        int port = url.getPort() > 0 ? url.getPort() : smtps ? 465 : 587;
        var login = url.getRawUserInfo();
        if (login == null) {
            return new SmtpUrl(smtps, url.getHost(), port, null, null);
        }
        int colon = login.indexOf(':');
        if (colon < 1) {
            throw expected();
        }
        return new SmtpUrl(
                smtps, url.getHost(), port, decoded(login.substring(0, colon)), decoded(login.substring(colon + 1)));
    }

    /** Whether words to it never leave this machine. */
    boolean isHere() {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }

    @Override
    public String toString() {
        return (tlsAtOnce ? "smtps://" : "smtp://") + host + ":" + port;
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw expected();
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static IllegalArgumentException expected() {
        return new IllegalArgumentException(
                "SILLAGE_MAIL_URL is not understood: expected smtp:// or smtps://, then user:password@, host and :port,"
                        + " such as smtps://user:password@mail.example.org:465");
    }
}
