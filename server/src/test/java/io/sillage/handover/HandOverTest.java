package io.sillage.handover;

import io.sillage.testing.ModuleTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of hand-overs on a real database, with the link that asks cars to show codes and with what records their trips. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ModuleTest(
        extraIncludes = {
            "platform",
            "edge",
            "account",
            "staff",
            "passkey",
            "garage",
            "orders",
            "ownership",
            "notification",
            "oauth",
            "trip",
            "uplink",
            "map"
        })
@Import(Sellers.class)
@interface HandOverTest {}
