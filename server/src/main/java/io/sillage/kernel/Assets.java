package io.sillage.kernel;

/** Where the files that pages link are served from. Every address carries a version, so a browser may keep it for ever. */
public interface Assets {

    /** The address of a file of our own, such as {@code app.css}. */
    String own(String file);

    /** The address of a library's file, such as {@code dist/htmx.min.js} of {@code htmx.org}. */
    String library(String name, String file);
}
