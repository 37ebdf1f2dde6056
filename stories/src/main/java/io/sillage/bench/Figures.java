package io.sillage.bench;

import io.sillage.bench.faults.FaultFigure;
import java.util.ArrayList;
import java.util.List;

/** All figures, in the order in which they are measured. */
record Figures(List<Figure> all) {

    static Figures ofTheProduct() {
        return new Figures(List.of(
                new IngestFigures(),
                new HomeFigure(),
                new SecondStart(),
                new PageTimes(),
                new LinkFigures(),
                new SignInFigure(),
                new RightsFigure(),
                new CoachingFigure(),
                new GrowthFigure(),
                new FaultFigure()));
    }

    List<String> names() {
        return all.stream().flatMap(figure -> figure.names().stream()).toList();
    }

    /** Those that some words ask for; a word is a name or the beginning of some up to a dot. None asks for all that are quick. */
    List<Figure> wanted(List<String> words) throws UnknownFigure {
        if (words.isEmpty()) {
            return all.stream().filter(figure -> !figure.onDemand()).toList();
        }
        for (var word : words) {
            if (names().stream().noneMatch(name -> isMeant(name, word))) {
                throw new UnknownFigure(word);
            }
        }
        var wanted = new ArrayList<>(all);
        wanted.removeIf(figure -> figure.names().stream().noneMatch(name -> isMeant(name, words)));
        return wanted;
    }

    static boolean isMeant(String name, List<String> words) {
        return words.isEmpty() || words.stream().anyMatch(word -> isMeant(name, word));
    }

    private static boolean isMeant(String name, String word) {
        return name.equals(word) || name.startsWith(word + ".");
    }
}
