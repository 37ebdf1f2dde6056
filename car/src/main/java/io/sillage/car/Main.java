package io.sillage.car;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The in-vehicle client as a program: replays recorded drives, drives a simulated hybrid, or loads a server. */
public final class Main {

    private static final int WRONG_WORDS = 2;

    private final Map<String, Verb> verbs = new LinkedHashMap<>();

    private Main(Clock clock) {
        verbs.put("replay", new ReplayVerb(clock));
        verbs.put("drive", new DriveVerb(clock));
        verbs.put("private", new PrivateVerb(clock));
        verbs.put("fleet", new FleetVerb(clock));
    }

    public static void main(String[] arguments) throws InterruptedException {
        System.exit(new Main(Clock.systemUTC()).run(Arrays.asList(arguments)));
    }

    private int run(List<String> words) throws InterruptedException {
        var verb = words.isEmpty() ? null : verbs.get(words.getFirst());
        try {
            if (verb == null) {
                boolean asked =
                        !words.isEmpty() && List.of("help", "--help", "-h").contains(words.getFirst());
                (asked ? System.out : System.err).print(usage());
                return asked ? 0 : WRONG_WORDS;
            }
            return verb.run(words.subList(1, words.size()));
        } catch (WrongWords e) {
            System.err.println("car " + words.getFirst() + ": " + e.getMessage());
            System.err.print(verb == null ? usage() : verb.usage());
            return WRONG_WORDS;
        } catch (IOException e) {
            System.err.println("car " + words.getFirst() + ": " + e.getMessage());
            return 1;
        }
    }

    private String usage() {
        var text = new StringBuilder();
        verbs.values().forEach(verb -> text.append(verb.usage()));
        return text.append("Every command also takes:\n")
                .append(LinkOptions.USAGE)
                .toString();
    }
}
