package io.sillage.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Some threads that write into the database at the same time, each over a connection of its own. */
final class Writers {

    private Writers() {}

    /** What one of them does; its number counts from 0. */
    interface Work {
        void with(Connection connection, int number) throws SQLException;
    }

    /** Runs so many, and returns how many nanoseconds passed from the common start to the end of the last. */
    static long together(Platform platform, int count, Work work)
            throws IOException, InterruptedException, SQLException {
        var connections = new ArrayList<Connection>();
        try {
            for (int i = 0; i < count; i++) {
                connections.add(platform.database());
            }
            return run(connections, work);
        } finally {
            for (var connection : connections) {
                connection.close();
            }
        }
    }

    private static long run(List<Connection> connections, Work work) throws InterruptedException, SQLException {
        var go = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(connections.size())) {
            var begun = new ArrayList<Future<?>>();
            for (int i = 0; i < connections.size(); i++) {
                int number = i;
                begun.add(threads.submit(() -> {
                    go.await();
                    work.with(connections.get(number), number);
                    return null;
                }));
            }
            long began = System.nanoTime();
            go.countDown();
            for (var one : begun) {
                one.get();
            }
            return System.nanoTime() - began;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException trouble) {
                throw trouble;
            }
            throw new IllegalStateException(e);
        }
    }
}
