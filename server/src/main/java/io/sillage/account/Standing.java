package io.sillage.account;

/** How far an account is open. */
public enum Standing {
    /** All the way. */
    FULL,
    /** Signing in works, and everything else waits until the link in the activation mail was followed (R11). */
    NOT_ACTIVATED,
    /** Born in a car: what is in the car works, and the rest waits until the terms are agreed to on the Portal (R12). */
    TERMS_PENDING,
    /** Born in a car, and the days to agree to the terms are over: nothing works but agreeing (G11). */
    SUSPENDED,
    /** Its time to become an account is over: it is as if it had never been, and will be erased. */
    LAPSED
}
