package io.sillage.brand;

/**
 * A program of a telephone that a car shows on its screen (R66): over which projection, each by a cable, and whether a touchpad
 * steers it there (R67).
 */
public record PhoneApp(String name, boolean carplay, boolean androidAuto, boolean androidAutoWithTouchpad) {}
