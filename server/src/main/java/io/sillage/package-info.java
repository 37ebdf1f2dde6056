/** The root of the platform: one class that starts it. */
@NullMarked
package io.sillage;

import org.jspecify.annotations.NullMarked;
