package io.sillage.trip.web;

import io.sillage.kernel.Frame;
import io.sillage.kernel.Words;
import io.sillage.trip.Statement;
import io.sillage.trip.StatementLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The statement as pages of A4, black on white: the trips, the totals, and the hash once it is closed. */
final class StatementPdf {

    private static final int[] COLUMNS = {0, 92, 300, 460};
    private static final int[] WIDTHS = {88, 204, 156, 50};

    private final Words words;
    private final PdfSheets sheets;

    private StatementPdf(Words words, PdfSheets sheets) {
        this.words = words;
        this.sheets = sheets;
    }

    static byte[] of(Statement statement, Frame frame) {
        try (var document = new PDDocument()) {
            var words = frame.words();
            var car = frame.car();
            var title = words.say("trip.statement-of", "" + statement.year());
            document.getDocumentInformation().setTitle(title);
            document.getDocumentCatalog().setLanguage(words.locale().toLanguageTag());
            try (var sheets = new PdfSheets(document, car == null ? title : title + " · " + car.name())) {
                new StatementPdf(words, sheets).write(statement);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Statement statement) throws IOException {
        row(
                true,
                words.say("trip.statement-when"),
                words.say("trip.statement-way"),
                words.say("trip.statement-purpose"),
                "km");
        for (var line : statement.lines()) {
            row(
                    false,
                    line.begun().toLocalDate() + " " + line.begun().toLocalTime(),
                    StatementPage.way(line, words),
                    line.purpose(),
                    kilometres(line));
        }
        sheets.gap();
        sheets.line(true, words.say("trip.statement-business", words.number(statement.businessMetres() / 1e3, 1)));
        sheets.line(false, words.say("trip.statement-private", words.number(statement.privateMetres() / 1e3, 1)));
        sheets.line(false, words.say("trip.statement-zone", statement.zone().getId()));
        var closedAt = statement.closedAt();
        var hash = statement.sha256();
        if (closedAt != null && hash != null) {
            sheets.line(false, words.say("trip.statement-closed-at", words.when(closedAt)));
            sheets.line(false, "SHA-256 (CSV): " + hash);
        } else {
            sheets.line(true, words.say("trip.statement-open"));
        }
    }

    private String kilometres(StatementLine line) {
        return words.number(line.metres() / 1e3, 1);
    }

    private void row(boolean bold, String... cells) throws IOException {
        var wrapped = new ArrayList<List<String>>();
        int height = 1;
        for (int i = 0; i < cells.length; i++) {
            var lines = sheets.wrap(cells[i], WIDTHS[i]);
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        sheets.reserve(height);
        for (int i = 0; i < cells.length; i++) {
            sheets.put(bold, COLUMNS[i], wrapped.get(i));
        }
        sheets.advance(height);
    }
}
