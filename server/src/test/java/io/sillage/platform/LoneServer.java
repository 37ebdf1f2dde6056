package io.sillage.platform;

import java.io.IOException;
import java.nio.file.Path;

/** A process with nothing but a supervised server, made to be killed. */
final class LoneServer {

    private LoneServer() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var server = EmbeddedPostgres.start(TestHome.settings(Path.of(arguments[0]), true));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
        System.out.println("READY " + server.url("postgres") + " " + server.password(Cluster.SUPERUSER));
        Thread.currentThread().join();
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
