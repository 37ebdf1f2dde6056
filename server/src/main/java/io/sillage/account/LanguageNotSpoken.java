package io.sillage.account;

import io.sillage.kernel.Refusal;

/** No page or letter is written in this language. */
public final class LanguageNotSpoken extends Refusal {

    private static final long serialVersionUID = 1;

    LanguageNotSpoken() {
        super(Kind.INVALID, "language-not-spoken", "Pages and letters are not written in this language.");
    }
}
