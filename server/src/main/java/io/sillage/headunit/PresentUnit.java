package io.sillage.headunit;

import org.jspecify.annotations.Nullable;

/**
 * The unit behind the present request, by its token and its key.
 *
 * @param link by whose token it came, when that was one of a link; null when it speaks for nobody
 */
public record PresentUnit(Unit unit, @Nullable Link link) {

    /** Whether it may be told what is its owner's. Read anew for each request, so that what has ended is over at once (A20). */
    public boolean isLinked() {
        return link != null && link.isConfirmed();
    }
}
