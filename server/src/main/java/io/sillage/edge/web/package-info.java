/** The page frame, its words and looks, and the pages that belong to no single module. */
@NullMarked
package io.sillage.edge.web;

import org.jspecify.annotations.NullMarked;
