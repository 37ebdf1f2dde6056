package io.sillage.account;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address in the one form we keep: compatibility characters and case folded, the domain in ASCII. Whoever writes
 * the same mailbox in another way gets the same {@link #identity()} or no address at all.
 */
record MailAddress(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern LOCAL =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    /** Refuses, by giving nothing, what has controls, quotes, invisible or look-alike letters, or too many of them. */
    static Optional<MailAddress> parse(String text) {
        var folded = Normalizer.normalize(trimmed(text), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        int at = folded.indexOf('@');
        if (folded.length() > LONGEST || at < 1 || at > LONGEST_LOCAL) {
            return Optional.empty();
        }
        var local = folded.substring(0, at);
        var domain = ascii(folded.substring(at + 1));
        if (!LOCAL.matcher(local).matches() || !DOMAIN.matcher(domain).matches()) {
            return Optional.empty();
        }
        return Optional.of(new MailAddress(local + "@" + domain)).filter(mail -> mail.value.length() <= LONGEST);
    }

    /** What makes two addresses one mailbox: the address without the tag that many hosts let follow a plus sign. */
    String identity() {
        int at = value.indexOf('@');
        int plus = value.indexOf('+');
        return plus > 0 && plus < at ? value.substring(0, plus) + value.substring(at) : value;
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (from < to && text.charAt(to - 1) == ' ') {
            to--;
        }
        return text.substring(from, to);
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
