/** The vector tiles over HTTP. */
@NullMarked
package io.sillage.map.web;

import org.jspecify.annotations.NullMarked;
