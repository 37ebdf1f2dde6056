/** The desk's pages, and the page on which customers see what was looked for about them. */
@NullMarked
package io.sillage.dealer.web;

import org.jspecify.annotations.NullMarked;
