package io.sillage.car;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Somebody in the car switches private mode. */
final class PrivateVerb implements Verb {

    private final Clock clock;

    PrivateVerb(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String usage() {
        return """
                car private on|off [options]             switch private mode in the car, and tell the platform
                  --wait SECONDS     how long to wait until the platform knows (default 60)
                """;
    }

    @Override
    public int run(List<String> words) throws WrongWords, IOException, InterruptedException {
        var options = Options.parse(words, LinkOptions.NAMES + " wait", "");
        boolean on = on(options.only("on or off"));
        var server = LinkOptions.server(options);
        var wait = Duration.ofSeconds(options.whole("wait", 60));
        var journal = Journal.named("car");
        try (var unit = CarUnit.open(server, LinkOptions.places(options), LinkOptions.token(options), clock, journal)) {
            unit.switchPrivateMode(on);
            boolean told = unit.awaitTold(wait);
            System.out.printf("{\"private\":%b,\"told\":%b}%n", on, told);
            return told ? 0 : 1;
        }
    }

    /** The word of a switch. */
    static boolean on(String word) throws WrongWords {
        return switch (word) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new WrongWords(word + "; expected on or off");
        };
    }
}
