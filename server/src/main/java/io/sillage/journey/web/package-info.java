/** The planner, what became of what was sent, and the same for programs. */
@NullMarked
package io.sillage.journey.web;

import org.jspecify.annotations.NullMarked;
