/** The pages that only the demonstration has. */
@NullMarked
package io.sillage.demo.web;

import org.jspecify.annotations.NullMarked;
