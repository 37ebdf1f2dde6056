/** The in-vehicle client: what a car records, keeps, sends, and drives. */
@NullMarked
package io.sillage.car;

import org.jspecify.annotations.NullMarked;
