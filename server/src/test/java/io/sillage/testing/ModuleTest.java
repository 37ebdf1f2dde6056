package io.sillage.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.annotation.AliasFor;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the module whose package it stands in: its beans, those of its neighbours, the platform and the edge with
 * the people it lets in, on a real PostgreSQL with an empty database. The clock can be moved. Tests of a class share the database, so each makes a
 * car of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        verifyAutomatically = false,
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
            "oauth"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@AutoConfigureMockMvc
@ActiveProfiles("test")
public @interface ModuleTest {

    /** STANDALONE leaves the neighbours out: then each door that is used is a {@code @MockitoBean}. */
    @AliasFor(annotation = ApplicationModuleTest.class, attribute = "mode")
    BootstrapMode mode() default BootstrapMode.ALL_DEPENDENCIES;

    /** More modules whose beans are wanted, such as one that implements an interface of the tested one. */
    @AliasFor(annotation = ApplicationModuleTest.class, attribute = "extraIncludes")
    String[] extraIncludes() default {
        "platform", "edge", "account", "staff", "passkey", "garage", "orders", "ownership", "notification", "oauth"
    };
}
