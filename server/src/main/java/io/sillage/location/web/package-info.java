/** Home's hero: where the car is. */
@NullMarked
package io.sillage.location.web;

import org.jspecify.annotations.NullMarked;
