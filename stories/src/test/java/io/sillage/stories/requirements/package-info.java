/** Which requirement is shown by which test, and how the test ended; read from what the build left behind. */
@NullMarked
package io.sillage.stories.requirements;

import org.jspecify.annotations.NullMarked;
