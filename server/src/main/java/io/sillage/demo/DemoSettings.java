package io.sillage.demo;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many cars the household has, the program that drives them (none: they stand still), how eagerly it does, how many
 * cars of other people there are for load tests, and with whose mail address one more car is on order (none: with nobody's).
 */
@ConfigurationProperties("sillage.demo")
record DemoSettings(
        @DefaultValue("2") int cars,
        @Nullable Path carProgram,
        @DefaultValue("4") int firstTrips,
        @DefaultValue("1") double speedup,
        @DefaultValue("0") int fleet,
        @Nullable String orderedFor) {}
