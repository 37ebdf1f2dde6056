package io.sillage.activation;

import io.sillage.testing.ModuleTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of activation on a real database, with owners whose cars drive: recording is there too, which asks activation. */
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
            "ownership",
            "notification",
            "oauth",
            "trip",
            "uplink",
            "map"
        })
@Import(Owners.class)
@interface ActivationTest {}
