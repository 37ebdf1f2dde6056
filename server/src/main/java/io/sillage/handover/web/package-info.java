/** Selling and buying a car over HTTP. */
@NullMarked
package io.sillage.handover.web;

import org.jspecify.annotations.NullMarked;
