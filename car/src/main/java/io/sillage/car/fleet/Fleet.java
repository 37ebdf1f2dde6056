package io.sillage.car.fleet;

import io.sillage.car.link.Identity;
import io.sillage.car.link.Server;
import io.sillage.car.link.Trust;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Many connected cars. Each sends from a virtual thread of its own, and hears in another. */
public final class Fleet implements AutoCloseable {

    private static final int CONNECTING_AT_ONCE = 16;

    private final List<FleetCar> cars;
    private final Load load;
    private final Tally tally;

    private Fleet(List<FleetCar> cars, Load load, Tally tally) {
        this.cars = cars;
        this.load = load;
        this.tally = tally;
    }

    /** Connects a car for each identity, over mutual TLS, each with so many trips on their way at most. */
    public static Fleet connect(Server server, List<Identity> identities, Load load, int inFlight)
            throws IOException, InterruptedException {
        var trust = Trust.in(server.authority());
        var tally = new Tally();
        var cars = new ArrayList<FleetCar>();
        for (var identity : identities) {
            cars.add(new FleetCar(cars.size(), server, trust.tls(identity), identity, load, inFlight, tally));
        }
        Together.each(cars, CONNECTING_AT_ONCE, car -> {
            car.connectAtLast();
            return car;
        });
        return new Fleet(cars, load, tally);
    }

    /** Sends the whole load, for so long at most, and says what came of it as one JSON object. */
    public String drive(Duration atMost) throws InterruptedException {
        long began = System.nanoTime();
        var over = new CountDownLatch(cars.size());
        for (var car : cars) {
            Thread.ofVirtual().start(() -> {
                try {
                    car.drive(began, cars.size(), began + atMost.toNanos());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    over.countDown();
                }
            });
        }
        over.await();
        return tally.json(cars.size(), began, load.bytesATrip());
    }

    /** Has the first car send its trip of that number, and returns when its last byte was out, as a nano time. */
    public long sendOne(int trip) throws IOException, InterruptedException {
        return cars.getFirst().sendOne(trip);
    }

    /** How many of them are connected now. */
    public long connected() {
        return cars.stream().filter(FleetCar::isConnected).count();
    }

    @Override
    public void close() {
        cars.forEach(FleetCar::close);
    }
}
