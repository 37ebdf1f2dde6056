package io.sillage.headunit;

import io.sillage.testing.ModuleTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test of head units on a real database, with the link that asks cars to show codes. */
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
            "map",
            "activation",
            "location",
            "journey"
        })
@interface HeadUnitTest {}
