/** Recorded drives of real cars, in the layout of the Vehicle Energy Dataset, told again as a car would tell them. */
@NullMarked
package io.sillage.car.replay;

import org.jspecify.annotations.NullMarked;
