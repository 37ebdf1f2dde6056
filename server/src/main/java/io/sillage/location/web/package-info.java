/** Home’s hero and the pages that tell where the car is, to its people and to whom they share it with, and private mode. */
@NullMarked
package io.sillage.location.web;

import org.jspecify.annotations.NullMarked;
