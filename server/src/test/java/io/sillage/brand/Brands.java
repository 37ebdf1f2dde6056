package io.sillage.brand;

/** Brands for tests: our own and an invented one. */
public final class Brands {

    private Brands() {}

    public static Brand of(String pack) {
        return new Brand(new BrandSettings(pack));
    }
}
