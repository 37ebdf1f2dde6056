/** The pages and the REST resource of a car's connected services. */
@NullMarked
package io.sillage.activation.web;

import org.jspecify.annotations.NullMarked;
