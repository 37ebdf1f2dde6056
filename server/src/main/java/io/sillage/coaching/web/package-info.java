/** The faces of coaching: a card on Home, a part of the trip's page, and the REST resources. */
@NullMarked
package io.sillage.coaching.web;

import org.jspecify.annotations.NullMarked;
