/**
 * The OAuth 2.1 and OpenID Connect server: applications of others, what people let them see (R72, R75), and the tokens by
 * which they see it. Writes to people of each such change by letter.
 */
@ApplicationModule(allowedDependencies = {"kernel", "privacy", "brand", "account", "ownership", "notification"})
@NullMarked
package io.sillage.oauth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
