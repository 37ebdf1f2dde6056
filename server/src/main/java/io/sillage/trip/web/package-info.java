/** The pages of trips, and the card of the last one. */
@NullMarked
package io.sillage.trip.web;

import org.jspecify.annotations.NullMarked;
