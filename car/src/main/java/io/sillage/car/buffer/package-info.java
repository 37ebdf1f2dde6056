/** What a car keeps on its own disk until the server has given a receipt for it. */
@NullMarked
package io.sillage.car.buffer;

import org.jspecify.annotations.NullMarked;
