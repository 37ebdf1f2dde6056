package io.sillage.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.sillage.kernel.VehicleId;
import io.sillage.uplink.LinkBench.Workshop;
import io.sillage.wire.ChunkCodec;
import io.sillage.wire.ChunkId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Figures of the link alone, printed; run by name, for they take minutes: {@code -Dtest=LinkMeasurements}. */
@LinkTest
class LinkMeasurements {

    private static final int CROWD = 5_000;

    @Autowired
    Workshop workshop;

    @Autowired
    DeviceRegister register;

    @Autowired
    Connections connections;

    @Autowired
    TransactionOperations transactions;

    @TempDir
    Path folder;

    @Test
    void idleCarsTakeLittleMemory() throws Exception {
        CarCrowd.write(folder, workshop.authority(), register(CROWD));
        crowd(50).close();
        long before = residentKb();
        long cpu = cpuMs();
        try (var crowd = crowd(CROWD)) {
            long connectMs = (cpuMs() - cpu) / CROWD;
            Thread.sleep(3_000);
            double each = (residentKb() - before) / (double) connections.count();
            System.out.printf(
                    "idle cars %d, %.1f KB each, a connect costs %d ms of CPU%n", connections.count(), each, connectMs);
            assertThat(each).isLessThan(60);
        }
    }

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

    @Test
    void tripsCostLittleCpu() throws Exception {
        int cars = 50;
        int each = 400;
        var payloads = new ArrayList<byte[]>();
        for (int i = 0; i < each; i++) {
            payloads.add(ChunkCodec.encode(Chunks.of(new ChunkId(UUID.randomUUID(), i), 1_800)));
        }
        for (int round = 0; round < 3; round++) {
            long begun = System.nanoTime();
            long cpu = cpuMs();
            try (var pool = Executors.newFixedThreadPool(cars)) {
                for (int c = 0; c < cars; c++) {
                    pool.submit(() -> sendAll(payloads));
                }
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf(
                    "%d trips of %d bytes in %.1f s, %.0f a second; %.3f s of CPU for 1,000, their senders' too%n",
                    cars * each,
                    payloads.getFirst().length,
                    seconds,
                    cars * each / seconds,
                    (cpuMs() - cpu) / (double) (cars * each));
        }
    }

    private void sendAll(List<byte[]> payloads) {
        var keys = workshop.newCar();
        try (var car = workshop.connected(keys)) {
            int open = 0;
            for (var payload : payloads) {
                car.publish(keys.topic(CarTopic.TRIP), payload);
                if (++open == 4) {
                    car.next(Packet.PUBACK);
                    open--;
                }
            }
            while (open-- > 0) {
                car.next(Packet.PUBACK);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Signer> register(int count) {
        var signers = new ArrayList<Signer>();
        transactions.executeWithoutResult(status -> {
            for (int i = 0; i < count; i++) {
                var keys = CertificateForms.newKeys();
                var device = UUID.randomUUID();
                var certificate = workshop.authority().certify(device, keys.getPublic());
                register.putInto(VehicleId.random(), device);
                register.certified(device, certificate);
                signers.add(new Signer(keys.getPrivate(), certificate));
            }
        });
        return signers;
    }

    private interface Crowd extends AutoCloseable {
        @Override
        void close() throws Exception;
    }

    private Crowd crowd(int count) throws Exception {
        var few = folder.resolve("crowd" + count);
        Files.createDirectories(few);
        Files.copy(folder.resolve("trusted.pem"), few.resolve("trusted.pem"));
        Files.write(
                few.resolve("cars"), Files.readAllLines(folder.resolve("cars")).subList(0, count));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx2g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CarCrowd.class.getName(),
                        String.valueOf(workshop.address().mqttPort()),
                        few.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo("connected " + count);
        return () -> {
            process.getOutputStream().close();
            process.waitFor();
        };
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

    private static long cpuMs() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1_000_000;
    }
}
