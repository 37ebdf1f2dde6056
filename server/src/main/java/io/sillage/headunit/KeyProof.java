package io.sillage.headunit;

import java.util.Set;

/**
 * What shows that a request comes from who holds a key (RFC 9449): a signed statement, and the request that it has to be about.
 *
 * @param addresses by which this very request may be named, without query
 */
public record KeyProof(String text, String method, Set<String> addresses) {

    /** Hides the statement from logs. */
    @Override
    public String toString() {
        return "KeyProof[" + method + "]";
    }
}
