package io.sillage.car.fleet;

import io.sillage.car.link.Enrolment;
import io.sillage.car.link.Identities;
import io.sillage.car.link.Identity;
import io.sillage.car.link.Server;
import io.sillage.car.link.Trust;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a fleet of tokens: enrols a car for each, and keeps who they are for the next time. */
public final class Enlisting {

    private static final int AT_ONCE = 8;

    private Enlisting() {}

    /**
     * So many cars: those that a file of identities knows, when they are enough, else one for each of so many tokens of
     * a file with a token a line; a token is good once.
     */
    public static List<Identity> of(int cars, Server server, @Nullable Path tokens, @Nullable Path known)
            throws IOException, InterruptedException {
        if (known != null && Files.exists(known)) {
            var identities = Identities.load(known);
            if (identities.size() >= cars) {
                return identities.subList(0, cars);
            }
        }
        if (tokens == null) {
            throw new IOException("there are no " + cars + " identities; expected --tokens to make them");
        }
        var enrolled = enrol(firstOf(tokens, cars), server);
        if (known != null) {
            Identities.save(enrolled, known);
        }
        return enrolled;
    }

    private static List<String> firstOf(Path tokens, int cars) throws IOException {
        var all = Files.readAllLines(tokens).stream()
                .map(String::strip)
                .filter(token -> !token.isEmpty())
                .toList();
        if (all.size() < cars) {
            throw new IOException(tokens + " holds " + all.size() + " tokens; expected one for each of " + cars);
        }
        return all.subList(0, cars);
    }

    private static List<Identity> enrol(List<String> tokens, Server server) throws IOException, InterruptedException {
        try (var enrolment = new Enrolment(server.host(), server.estPort(), Trust.in(server.authority()))) {
            var enrolled = new ArrayList<Identity>();
            for (var car : Together.each(tokens, AT_ONCE, enrolment::enrol)) {
                enrolled.add(car);
            }
            return enrolled;
        }
    }
}
