package io.sillage.account;

import java.text.Normalizer;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Which passwords may be chosen (NIST SP 800-63B 3.1.1.2: length and a list of common ones, no kinds of characters). */
@Component
class PasswordRules {

    static final int SHORTEST = 8;
    static final int LONGEST = 128;

    private final CommonPasswords common;

    PasswordRules(CommonPasswords common) {
        this.common = common;
    }

    /** The one form in which a password is hashed, so that keyboards that compose letters differently agree. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /** @throws WeakPassword when it may not be chosen */
    void check(String password, MailAddress mail) {
        var text = normal(password);
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST || length > LONGEST) {
            throw WeakPassword.outOfLength(SHORTEST, LONGEST);
        }
        if (common.contains(text) || repeats(text, mail)) {
            throw WeakPassword.common();
        }
    }

    private static boolean repeats(String text, MailAddress mail) {
        var lower = text.toLowerCase(Locale.ROOT);
        var local = mail.value().substring(0, mail.value().indexOf('@'));
        return lower.equals(mail.value()) || lower.replaceAll("[^\\p{L}]+$", "").equals(local);
    }
}
