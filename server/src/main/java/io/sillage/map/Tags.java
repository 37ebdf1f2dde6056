package io.sillage.map;

import org.jspecify.annotations.Nullable;

/** What the mappers wrote on one thing: keys and values. Valid only while that thing is being read. */
interface Tags {

    @Nullable
    String get(String key);

    boolean isEmpty();

    default boolean has(String key) {
        return get(key) != null;
    }

    default boolean is(String key, String value) {
        return value.equals(get(key));
    }
}
