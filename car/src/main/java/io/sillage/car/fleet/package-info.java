/** Many cars at once, to load a server and measure how it answers. */
@NullMarked
package io.sillage.car.fleet;

import org.jspecify.annotations.NullMarked;
