package io.sillage.oauth;

import java.util.Set;

/**
 * What an application asks a person for, before he decides.
 *
 * @param client its name on the wire
 * @param purpose what it is for, in its maker's words
 * @param returnsTo where his browser goes afterwards, as a content policy names it
 */
public record AskedFor(String client, String name, String purpose, Set<Scope> scopes, String returnsTo) {

    /** The attribute of a request that says where the form on its page ends. */
    public static final String RETURNS_TO = "oauth.returns-to";

    public boolean isAboutCars() {
        return scopes.stream().anyMatch(Scope::isAboutCars);
    }
}
