/** Pages and resources about models: what their cars can do, and what they look like. */
@NullMarked
package io.sillage.garage.web;

import org.jspecify.annotations.NullMarked;
