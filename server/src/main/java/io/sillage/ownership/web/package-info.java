/** A person's cars over HTTP. */
@NullMarked
package io.sillage.ownership.web;

import org.jspecify.annotations.NullMarked;
