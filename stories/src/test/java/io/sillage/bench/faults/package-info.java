/** Faults, briefly: one seed of each in every build, and the controls that show that the count is right. */
@NullMarked
package io.sillage.bench.faults;

import org.jspecify.annotations.NullMarked;
