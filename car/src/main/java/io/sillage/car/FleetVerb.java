package io.sillage.car;

import io.sillage.car.fleet.Enlisting;
import io.sillage.car.fleet.Fleet;
import io.sillage.car.fleet.Load;
import io.sillage.car.fleet.Templates;
import io.sillage.car.fleet.TripTemplate;
import io.sillage.car.link.Identity;
import io.sillage.car.link.Server;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Has many cars at once send trips, or hold their connections. */
final class FleetVerb implements Verb {

    private static final Duration BETWEEN_STARTS = Duration.ofMinutes(40);
    private static final int USUAL_IN_FLIGHT = 8;

    private final Clock clock;

    FleetVerb(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String usage() {
        return """
                car fleet N [options]                    N cars that send trips of 1,800 samples, to load a server
                  --tokens FILE      a bootstrap token a line, one for each car that is not enrolled
                  --identities FILE  where the fleet keeps its keys and certificates for the next time
                  --trips K          trips of each car (default 10)
                  --rate R           trips a second of all together, or top for as fast as it goes (default top)
                  --window W         trips of a car on their way at once (default 8)
                  --seconds S        end after S seconds, whatever is left (default 600)
                  --seed X           another seed gives trips with other ids (default 1)
                  --drives FILE      copies of recorded drives, instead of the simulated hybrid's
                  --enrol            enrol, and no more
                  --idle             connect, say so, and stand still until the input ends
                  --runs             a run for each line of input, which says its TRIPS RATE SEED; the maker stays warm
                  --asked            one trip of one car for each line of input; answers with its last byte's nano time
                """;
    }

    @Override
    public int run(List<String> words) throws WrongWords, IOException, InterruptedException {
        var options = Options.parse(
                words,
                LinkOptions.NAMES + " tokens identities trips rate window seconds seed drives",
                "enrol idle asked runs");
        int cars = cars(options);
        var load = load(options);
        int inFlight = options.whole("window", USUAL_IN_FLIGHT);
        var server = LinkOptions.server(options);
        var identities = identities(cars, server, options);
        if (options.has("enrol")) {
            System.out.printf("{\"enrolled\":%d}%n", identities.size());
            return 0;
        }
        var atMost = Duration.ofSeconds(options.whole("seconds", 600));
        if (options.has("runs")) {
            return inRuns(load, atMost, each -> Fleet.connect(server, identities, each, inFlight));
        }
        try (var fleet = Fleet.connect(server, identities, load, inFlight)) {
            if (options.has("idle")) {
                return standStill(fleet);
            } else if (options.has("asked")) {
                return sendAsAsked(fleet, load);
            }
            System.out.println(fleet.drive(atMost));
            return 0;
        }
    }

    private static int cars(Options options) throws WrongWords {
        var text = options.only("number of cars");
        try {
            int cars = Integer.parseInt(text);
            if (cars > 0) {
                return cars;
            }
        } catch (NumberFormatException e) {
            throw new WrongWords(text + " cars; expected a number");
        }
        throw new WrongWords(text + " cars; expected at least one");
    }

    private static List<Identity> identities(int cars, Server server, Options options)
            throws IOException, InterruptedException {
        return Enlisting.of(
                cars,
                server,
                options.find("tokens").map(Path::of).orElse(null),
                options.find("identities").map(Path::of).orElse(null));
    }

    private Load load(Options options) throws WrongWords, IOException {
        return new Load(
                sends(options) ? templates(options) : List.of(),
                options.whole("seed", 1),
                sends(options) ? options.whole("trips", 10) : 0,
                clock.instant(),
                BETWEEN_STARTS,
                rate(options));
    }

    private static boolean sends(Options options) {
        return !options.has("idle") && !options.has("enrol");
    }

    private static List<TripTemplate> templates(Options options) throws IOException {
        var drives = options.find("drives");
        return drives.isPresent() ? Templates.recorded(Path.of(drives.get())) : Templates.simulated();
    }

    private static double rate(Options options) throws WrongWords {
        return options.find("rate").filter("top"::equals).isPresent() ? 0 : options.number("rate", 0);
    }

    private static int standStill(Fleet fleet) throws IOException {
        System.out.printf("{\"connected\":%d}%n", fleet.connected());
        var input = input();
        while (input.readLine() != null) {
            System.out.printf("{\"connected\":%d}%n", fleet.connected());
        }
        return 0;
    }

    private static int sendAsAsked(Fleet fleet, Load load) throws IOException, InterruptedException {
        System.out.printf("{\"connected\":%d}%n", fleet.connected());
        var input = input();
        for (int trip = 0; trip < load.tripsACar() && input.readLine() != null; trip++) {
            System.out.printf("{\"sent_nanos\":%d}%n", fleet.sendOne(trip));
        }
        return 0;
    }

    /** Connects the cars of a load. */
    private interface Connecting {
        Fleet connect(Load load) throws IOException, InterruptedException;
    }

    private static int inRuns(Load pattern, Duration atMost, Connecting cars)
            throws WrongWords, IOException, InterruptedException {
        var input = input();
        for (var line = input.readLine(); line != null; line = input.readLine()) {
            try (var fleet = cars.connect(asked(line, pattern))) {
                System.out.println(fleet.drive(atMost));
            }
        }
        return 0;
    }

    private static Load asked(String line, Load pattern) throws WrongWords {
        var words = line.strip().split(" +");
        try {
            return pattern.again(
                    Integer.parseInt(words[0]),
                    words[1].equals("top") ? 0 : Double.parseDouble(words[1]),
                    Long.parseLong(words[2]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new WrongWords("a run of " + line + "; expected TRIPS RATE SEED, such as 100 top 2");
        }
    }

    private static BufferedReader input() {
        return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }
}
