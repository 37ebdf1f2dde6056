/** The page of consent, the page of connected applications, and who a person is to them. */
@NullMarked
package io.sillage.oauth.web;

import org.jspecify.annotations.NullMarked;
