package io.sillage.testing;

import io.sillage.Sillage;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** A test of all modules together, by their addresses, on a real PostgreSQL. Such tests share one platform. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Sillage.class)
@ContextConfiguration(initializers = TestDatabase.class)
@AutoConfigureMockMvc
@ActiveProfiles("test")
public @interface PlatformTest {}
