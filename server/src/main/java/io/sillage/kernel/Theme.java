package io.sillage.kernel;

/** How pages and pictures are lit: as the person's system says, or as he chose. */
public enum Theme {
    SYSTEM,
    DARK,
    LIGHT
}
