package io.sillage.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the household's cars on the road: one virtual thread a car waits for its program and starts it again. */
final class Traffic {

    private static final Logger LOG = LoggerFactory.getLogger(Traffic.class);
    private static final Duration PAUSE = Duration.ofSeconds(15);

    private final CarCommand command;
    private final List<CarProcess> running = new CopyOnWriteArrayList<>();
    private volatile boolean over;

    Traffic(CarCommand command) {
        this.command = command;
    }

    void begin(List<DemoCar> cars, Path program) {
        cars.forEach(car -> Thread.ofVirtual().name("demo-car-" + car.number()).start(() -> drive(car, program)));
    }

    /** Ends all programs; none is started any more. */
    void end() {
        over = true;
        running.forEach(CarProcess::stop);
    }

    private void drive(DemoCar car, Path program) {
        try {
            while (!over) {
                var process =
                        CarProcess.start(command.of(car, program), car.folder().resolve("car.log"));
                running.add(process);
                int outcome = process.await();
                running.remove(process);
                if (!over) {
                    LOG.warn(
                            "the program of demonstration car {} ended with {}; its log is beside it",
                            car.number(),
                            outcome);
                    Thread.sleep(PAUSE);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
