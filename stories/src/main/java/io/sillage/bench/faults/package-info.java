/**
 * {@code ./sillage bench faults}: does to the packaged platform what can befall it, with cars that go on sending, and
 * counts what was promised against what is stored. A new fault is one class or one line in {@link io.sillage.bench.faults.Faults}.
 */
@NullMarked
package io.sillage.bench.faults;

import org.jspecify.annotations.NullMarked;
