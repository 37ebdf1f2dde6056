/** What tests of all modules share: the database of a test, and the drives of real cars. */
@NullMarked
package io.sillage.testing;

import org.jspecify.annotations.NullMarked;
