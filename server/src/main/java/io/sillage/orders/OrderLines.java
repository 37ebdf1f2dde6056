package io.sillage.orders;

import io.sillage.garage.Vin;
import io.sillage.garage.VinRefused;
import io.sillage.kernel.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Orders as a file of lines: VIN, then the owner's mail address, parted by a comma, a semicolon or a tab. A first line that
 * names its columns is passed over, and so are empty ones. Every line is looked at, whatever is wrong with those before.
 */
final class OrderLines {

    private static final String COLUMNS = "columns";
    private static final String TWICE = "twice";
    private static final int MOST = 2_000;

    private final List<Line> good = new ArrayList<>();
    private final List<ImportOutcome.Fault> faults = new ArrayList<>();
    private final Set<Vin> seen = new HashSet<>();

    private OrderLines() {}

    /** A line that can be an order, and its number, the first being 1. */
    record Line(int number, Vin vin, String mail) {}

    static OrderLines read(String text) {
        var lines = new OrderLines();
        int number = 0;
        for (var line : text.replace("\uFEFF", "").split("\r\n|\n|\r", -1)) {
            number++;
            if (!line.isBlank() && !(number == 1 && isHeading(line))) {
                lines.take(number, line);
            }
        }
        return lines;
    }

    List<Line> good() {
        return good;
    }

    List<ImportOutcome.Fault> faults() {
        return faults;
    }

    private void take(int number, String line) {
        var cells = line.split("[,;\t]", -1);
        if (cells.length != 2 || number > MOST) {
            faults.add(new ImportOutcome.Fault(number, number > MOST ? "too-many-lines" : COLUMNS));
            return;
        }
        try {
            var vin = Vin.of(bare(cells[0]));
            var mail = OwnerMail.of(bare(cells[1]));
            if (seen.add(vin)) {
                good.add(new Line(number, vin, mail));
            } else {
                faults.add(new ImportOutcome.Fault(number, TWICE));
            }
        } catch (VinRefused | OrderMailRefused refused) {
            faults.add(new ImportOutcome.Fault(number, ((Refusal) refused).code()));
        }
    }

    private static boolean isHeading(String line) {
        return bare(line.split("[,;\t]", -1)[0]).toLowerCase(Locale.ROOT).equals("vin");
    }

    private static String bare(String cell) {
        var text = cell.strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }
}
