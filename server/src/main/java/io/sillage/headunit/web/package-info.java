/** The pages of head units for their owners, and what the units themselves ask. */
@NullMarked
package io.sillage.headunit.web;

import org.jspecify.annotations.NullMarked;
