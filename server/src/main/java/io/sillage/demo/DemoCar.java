package io.sillage.demo;

import io.sillage.garage.Vin;
import io.sillage.kernel.VehicleId;
import java.nio.file.Files;
import java.nio.file.Path;

/** A simulated car, counted from 1, and the folder in which it keeps its identity and what it has not yet sent. */
record DemoCar(int number, VehicleId id, Path folder) {

    /** Invented, and of no maker. */
    static Vin vin(int number) {
        return new Vin("SLGDEM%011d".formatted(number));
    }

    /** Of the car that somebody ordered. */
    static Vin orderedVin() {
        return new Vin("SLGNEW00000000001");
    }

    /** A fresh bootstrap token, for a car that is not enrolled. */
    Path token() {
        return folder.resolve("token");
    }

    /** A car that has its certificate was on the road before. */
    boolean isEnrolled() {
        return Files.exists(folder.resolve("identity").resolve("certificate.pem"));
    }
}
