/**
 * Getting a message to a person. A module posts a {@link Letter} in the transaction of what it tells of; it waits in an
 * outbox until a mail server has taken it, which is at least once; and it is kept as a message of its reader. The words of a letter live with the module that posts it.
 */
@ApplicationModule(allowedDependencies = {"kernel", "privacy", "brand"})
@NullMarked
package io.sillage.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
