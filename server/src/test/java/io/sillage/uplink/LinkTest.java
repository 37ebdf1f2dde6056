package io.sillage.uplink;

import io.sillage.testing.ModuleTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;

/** A test of the vehicle link on its real ports, with a recorder of trips that does what the test says. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ModuleTest(mode = BootstrapMode.STANDALONE, extraIncludes = "platform")
@Import(LinkBench.class)
@TestPropertySource(
        properties = {
            "sillage.uplink.limits.time-to-connect=2s",
            "sillage.uplink.limits.receive-maximum=8",
            "sillage.uplink.limits.in-flight=16MB",
            "sillage.uplink.limits.patience=1s"
        })
@interface LinkTest {}
