package io.sillage.garage.web;

import java.util.Locale;

/** How constants are written where programs, addresses and words name them: {@code bluetooth-tethering}. */
final class Keys {

    private Keys() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
