package io.sillage.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/**
 * Runs within the platform's process: starts it as its own main class does, and then asks its Rights as a door does.
 */
final class RightsProbe {

    private static final int ASKED = 20_000;
    private static final int ROUNDS = 50;

    private final Object rights;
    private final Method require;
    private final Object vehicle;

    private RightsProbe(Object rights) throws ReflectiveOperationException {
        this.rights = rights;
        this.require = rights.getClass()
                .getMethod(
                        "require",
                        Within.type("kernel.SignedIn"),
                        Within.type("kernel.VehicleId"),
                        Within.type("privacy.Purpose"));
        this.vehicle = Within.type("privacy.Purpose").getField("VEHICLE").get(null);
    }

    /** An owner and his car. */
    private record Question(Object owner, Object car) {}

    public static void main(String[] args) throws ReflectiveOperationException, IOException {
        var rights = Within.start().bean(Within.type("ownership.Rights"));
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        new RightsProbe(rights).measure(Integer.parseInt(lines.readLine()));
    }

    /** Cars that nobody asked for before are looked up in the database, and from then on they are in memory. */
    private void measure(int cars) throws ReflectiveOperationException {
        ask(questions(new Random(1), cars));
        var asked = questions(new Random(2), cars);
        var database = ask(asked);
        var memory = new Percentiles();
        for (int round = 0; round < ROUNDS; round++) {
            memory = ask(asked);
        }
        System.out.printf(
                Locale.ROOT, "rights: memory %.3f us, database %.4f ms%n", memory.at(0.99), database.at(0.99) / 1e3);
    }

    private static List<Question> questions(Random random, int cars) throws ReflectiveOperationException {
        var questions = new ArrayList<Question>();
        for (int i = 0; i < ASKED; i++) {
            int number = 1 + random.nextInt(cars);
            var car = Within.type("kernel.VehicleId").getConstructor(UUID.class).newInstance(ManyOwners.car(number));
            questions.add(new Question(person(ManyOwners.owner(number)), car));
        }
        return questions;
    }

    private static Object person(UUID id) throws ReflectiveOperationException {
        var account = Within.type("kernel.AccountId").getConstructor(UUID.class).newInstance(id);
        var whole = Within.type("kernel.Sight").getField("WHOLE").get(null);
        return Within.type("kernel.SignedIn")
                .getConstructors()[0]
                .newInstance(account, "Claire", Locale.FRENCH, ZoneOffset.UTC, whole);
    }

    /** Microseconds, one by one. Each must be told yes, or asking fails. */
    private Percentiles ask(List<Question> questions) throws ReflectiveOperationException {
        var times = new Percentiles();
        for (var question : questions) {
            long began = System.nanoTime();
            require.invoke(rights, question.owner(), question.car(), vehicle);
            times.add((System.nanoTime() - began) / 1e3);
        }
        return times;
    }
}
