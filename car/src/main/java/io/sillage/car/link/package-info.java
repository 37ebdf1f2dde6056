/** The car's end of the vehicle link: its certificate, its enrolment, its connection. */
@NullMarked
package io.sillage.car.link;

import org.jspecify.annotations.NullMarked;
