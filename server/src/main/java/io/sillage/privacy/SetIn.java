package io.sillage.privacy;

/** Where private mode was switched on: in the owner's app, or in the car by whoever sat there. */
public enum SetIn {
    APP,
    CAR
}
