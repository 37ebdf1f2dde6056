/** A hybrid that does not exist, on roads that do. */
@NullMarked
package io.sillage.car.drive;

import org.jspecify.annotations.NullMarked;
