package io.sillage.kernel;

import java.util.Locale;

/** How constants are spelt where programs, addresses, brand packs and words name them: {@code bluetooth-tethering}. */
public final class Spelling {

    private Spelling() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
