package io.sillage.uplink;

import io.sillage.uplink.LinkBench.Workshop;
import io.sillage.wire.ChunkCodec;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What strangers who say nothing cost, printed; run by name, for it takes a minute: {@code -Dtest=LinkMeasurements}. */
@LinkTest
class LinkMeasurements {

    private static final int CROWD = 5_000;

    @Autowired
    Workshop workshop;

    @Test
    void halfOpenConnectionsDoNotSlowTheOthers() throws Exception {
        var keys = workshop.newCar();
        try (var car = workshop.connected(keys)) {
            answerTimesMs(car, keys, 2_000);
            double quiet = p99(answerTimesMs(car, keys, 1_000));
            long before = residentKb();
            var halfOpen = new ArrayList<Socket>();
            for (int i = 0; i < CROWD; i++) {
                halfOpen.add(new Socket("localhost", workshop.address().mqttPort()));
            }
            double busy = p99(answerTimesMs(car, keys, 1_000));
            System.out.printf(
                    "half-open %d, %.1f KB each; p99 of an answer %.1f ms, %.1f ms without%n",
                    CROWD, (residentKb() - before) / (double) CROWD, busy, quiet);
            for (var socket : halfOpen) {
                socket.close();
            }
        }
    }

    private static double[] answerTimesMs(RawCar car, CarKeys keys, int count) throws IOException {
        var times = new double[count];
        for (int i = 0; i < count; i++) {
            long begun = System.nanoTime();
            car.publish(keys.topic(CarTopic.TRIP), ChunkCodec.encode(Chunks.any()));
            car.next(Packet.PUBACK);
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        return times;
    }

    private static double p99(double[] times) {
        Arrays.sort(times);
        return times[times.length * 99 / 100];
    }

    private static long residentKb() throws IOException {
        System.gc();
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
