/** The pages and the REST resources of an account. */
@NullMarked
package io.sillage.account.web;

import org.jspecify.annotations.NullMarked;
