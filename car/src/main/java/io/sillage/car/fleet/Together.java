package io.sillage.car.fleet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same with many things, some at a time. */
final class Together {

    private Together() {}

    /** What is done with each. */
    interface Step<T, R> {
        R with(T thing) throws IOException, InterruptedException;
    }

    /** The results in the order of the things; the first failure ends it. */
    static <T, R> List<R> each(List<T> things, int atOnce, Step<T, R> step) throws IOException, InterruptedException {
        var threads = Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory());
        try {
            var begun = new ArrayList<Future<R>>();
            for (var thing : things) {
                begun.add(threads.submit(() -> step.with(thing)));
            }
            var results = new ArrayList<R>();
            for (var result : begun) {
                results.add(result.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        } finally {
            threads.shutdownNow();
        }
    }
}
