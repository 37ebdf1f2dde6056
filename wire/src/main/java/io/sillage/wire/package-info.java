/**
 * What a car and the server say to each other: the messages, their topics, and the columns inside a trip's chunk.
 */
@NullMarked
package io.sillage.wire;

import org.jspecify.annotations.NullMarked;
