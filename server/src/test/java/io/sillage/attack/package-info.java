/** The attacks of docs/attacks.yaml: the list, and what shows that their tests would notice when a rule were missing. */
@NullMarked
package io.sillage.attack;

import org.jspecify.annotations.NullMarked;
