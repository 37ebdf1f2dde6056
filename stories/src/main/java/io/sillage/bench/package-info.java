/**
 * {@code ./sillage bench}: measures the packaged product from outside, each figure beside what it is held against. A new
 * figure is one small class that implements {@link io.sillage.bench.Figure}, and a line in {@link io.sillage.bench.Figures}.
 */
@NullMarked
package io.sillage.bench;

import org.jspecify.annotations.NullMarked;
