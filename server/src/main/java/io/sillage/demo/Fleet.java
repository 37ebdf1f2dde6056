package io.sillage.demo;

import io.sillage.garage.Car;
import io.sillage.garage.Vin;
import io.sillage.kernel.AccountId;
import io.sillage.uplink.Devices;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Cars for load tests, each owned by somebody who never signs in. The bootstrap tokens of those that are not enrolled
 * stand in one file, a line a car, for the load maker.
 */
final class Fleet {

    /** Many small steps cost little when they are one commit. */
    private static final int CARS_A_COMMIT = 1_000;

    private final Settlement settlement;
    private final Devices devices;
    private final Path tokens;
    private final TransactionTemplate transaction;

    Fleet(Settlement settlement, Devices devices, Path tokens, TransactionTemplate transaction) {
        this.settlement = settlement;
        this.devices = devices;
        this.tokens = tokens;
        this.transaction = transaction;
    }

    void settle(int cars) {
        var lines = new ArrayList<String>();
        for (int from = 1; from <= cars; from += CARS_A_COMMIT) {
            int first = from;
            int last = Math.min(cars, from + CARS_A_COMMIT - 1);
            transaction.executeWithoutResult(status -> settle(first, last, lines));
        }
        if (cars > 0) {
            OwnerOnly.write(tokens, String.join("\n", lines) + "\n");
        }
    }

    /** Cars are made in the order of their numbers, so that one that is not known is followed by none that is. */
    private void settle(int first, int last, List<String> lines) {
        for (int number = first; number <= last; number++) {
            if (settlement.isKnown(vin(number))) {
                var car = settlement.takeIn(vin(number), number, AccountId.random());
                devices.findDeviceOf(car.id()).ifPresentOrElse(device -> {}, () -> lines.add(token(car)));
            } else {
                settleNew(number, last, lines);
                return;
            }
        }
    }

    private void settleNew(int first, int last, List<String> lines) {
        for (int number = first; number <= last; number++) {
            lines.add(token(settlement.takeInNew(vin(number), number, AccountId.random())));
        }
    }

    private String token(Car car) {
        return devices.issueBootstrapToken(car.id());
    }

    /** Invented, and of no maker. */
    private static Vin vin(int number) {
        return new Vin("SLGFLT%011d".formatted(number));
    }
}
