package io.sillage.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Measures the figures that are asked for, and ends with 1 when one misses its bar. */
public final class Main {

    private static final int WRONG_WORDS = 2;
    private static final String JSON = "--json";

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.exit(run(Figures.ofTheProduct(), Arrays.asList(arguments)));
    }

    static int run(Figures figures, List<String> arguments) throws InterruptedException {
        var words = new ArrayList<>(arguments);
        boolean json = words.remove(JSON);
        if (words.equals(List.of("help"))) {
            System.out.print(usage(figures));
            return 0;
        }
        try {
            return measure(figures.wanted(words), new Bench(Product.ofTheScript(), words, json), json);
        } catch (UnknownFigure e) {
            System.err.println("sillage: " + e.getMessage());
            System.err.print(usage(figures));
            return WRONG_WORDS;
        } catch (IOException | SQLException e) {
            System.err.println("sillage: the measure failed: " + e.getMessage());
            return 1;
        }
    }

    private static int measure(List<Figure> wanted, Bench bench, boolean json)
            throws IOException, InterruptedException, SQLException {
        for (var figure : wanted) {
            figure.measure(bench);
        }
        if (!json) {
            System.out.println(Measured.heading());
            bench.measured().forEach(figure -> System.out.println(figure.row()));
        }
        return bench.measured().stream().allMatch(Measured::isGood) ? 0 : 1;
    }

    private static String usage(Figures figures) {
        var text = new StringBuilder("""
                Usage: ./sillage bench [NAME…] [--json]
                  Without a name: all that are quick. A name, or what stands before its dot:
                """);
        figures.all()
                .forEach(figure -> text.append("    ")
                        .append(String.join(" ", figure.names()))
                        .append(figure.onDemand() ? "   (only when named)\n" : "\n"));
        return text.toString();
    }
}
