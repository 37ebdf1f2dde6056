package io.sillage.dealer;

import io.sillage.ownership.Passings;
import io.sillage.testing.ModuleTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of the dealer's desk on a real database, with customers who show codes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ModuleTest
@Import({Buyers.class, Passings.class})
@interface DealerTest {}
