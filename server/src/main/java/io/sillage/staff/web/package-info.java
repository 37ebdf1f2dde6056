/** The pages of operators. */
@NullMarked
package io.sillage.staff.web;

import org.jspecify.annotations.NullMarked;
