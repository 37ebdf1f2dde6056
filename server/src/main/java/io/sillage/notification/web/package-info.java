/** The page and the REST resource of a person's messages. */
@NullMarked
package io.sillage.notification.web;

import org.jspecify.annotations.NullMarked;
