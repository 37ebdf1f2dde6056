package io.sillage.activation.web;

import io.sillage.privacy.Purpose;
import java.util.Locale;

/** Purposes as forms and programs write them, such as {@code find-my-car}. */
final class PurposeKeys {

    private PurposeKeys() {}

    static String of(Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
