/** The promises to customers, played on the packaged product from outside. */
@NullMarked
package io.sillage.stories;

import org.jspecify.annotations.NullMarked;
