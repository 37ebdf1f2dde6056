package io.sillage.demo;

import java.util.List;

/** A made-up person with an account, his password in clear since nothing depends on it, and his cars. */
record Household(Credentials credentials, List<DemoCar> cars) {

    /** What the person signs in with. */
    record Credentials(String mail, String password) {}
}
