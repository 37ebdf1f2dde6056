package io.sillage.bench.faults;

import io.sillage.stories.Product;
import io.sillage.stories.Tree;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;

/** Builds of the product that are wrong on purpose, so that the count is seen to find it. No switch of the product does it. */
public final class Sabotage {

    private static final String ENTRY = "io.sillage.Sillage";

    private Sabotage() {}

    /** It acknowledges first and writes then. */
    static List<String> serverThatAcknowledgesFirst() throws IOException {
        return serverWith("uplink/BatchWriter");
    }

    /** It keeps what is told of private mode, and asks nobody whether a car is in it. */
    public static List<String> serverThatForgetsPrivateMode() throws IOException {
        return serverWith("privacy/PrivateIntervals");
    }

    /** The server with a class of {@code src/test/sabotage} before its own. */
    private static List<String> serverWith(String type) throws IOException {
        var command = new ArrayList<>(Product.command("server", "-Xmx256m"));
        int jar = command.indexOf("-jar");
        var program = command.get(jar + 1);
        command.set(jar, "-cp");
        command.set(jar + 1, compiledAgainst(program, type) + File.pathSeparator + program);
        command.add(ENTRY);
        return command;
    }

    /** Takes from the database what makes a second row of a chunk or a trip impossible. */
    static void dropIdempotency(Victim victim) throws IOException, InterruptedException, SQLException {
        try (var database = victim.database();
                var statement = database.createStatement()) {
            statement.execute("alter table trip.chunk drop constraint chunk_id, drop constraint chunk_place");
            statement.execute("alter table trip.trip drop constraint trip_pkey");
            statement.execute("alter table trip.trace drop constraint trace_pkey");
        }
    }

    private static Path compiledAgainst(String program, String type) throws IOException {
        var source = Tree.root().resolve("stories/src/test/sabotage/io/sillage/" + type + ".java");
        var classes = Files.createDirectories(
                Tree.root().resolve("stories/target/sabotage").resolve(type));
        var libraries = Path.of(program).resolveSibling("lib");
        var path = program + File.pathSeparator + libraries + File.separator + "*";
        int outcome = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
                .run(null, null, null, "-proc:none", "-cp", path, "-d", classes.toString(), source.toString());
        if (outcome != 0) {
            throw new IllegalStateException(source + " no longer fits the product; mend it");
        }
        return classes;
    }
}
