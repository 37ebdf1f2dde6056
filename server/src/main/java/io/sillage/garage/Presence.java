package io.sillage.garage;

import java.util.Collection;

/** Whether cars have something on board: all of those in question, none, or only some. */
public enum Presence {
    YES,
    NO,
    DEPENDS;

    static Presence in(Collection<Boolean> each) {
        return !each.contains(false) ? YES : each.contains(true) ? DEPENDS : NO;
    }
}
