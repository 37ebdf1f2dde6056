package io.sillage.account;

/** A password to be, typed twice so that it is what was meant (R14). */
public record NewPassword(String text, String again) {

    /** One that a program gives, which does not mistype. */
    public static NewPassword of(String text) {
        return new NewPassword(text, text);
    }

    /** @throws PasswordsDiffer when it was not typed twice the same */
    void requireSame() {
        if (!text.equals(again)) {
            throw new PasswordsDiffer();
        }
    }

    /** Hides it from logs. */
    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}
