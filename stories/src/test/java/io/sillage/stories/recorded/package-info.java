/** Every recorded trip of the shared data, driven again on the packaged platform and compared with what is known of it. */
@NullMarked
package io.sillage.stories.recorded;

import org.jspecify.annotations.NullMarked;
