package io.sillage.trip.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/**
 * Sheets of A4 that are written from the top down, with a title and a number on each. A letter that the font lacks becomes a
 * question mark. For one thread.
 */
final class PdfSheets implements AutoCloseable {

    /** A font that comes with PDFBox, so that no fonts of the machine are looked for. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float MARGIN = 42;
    private static final float SIZE = 9;
    private static final float LINE = 13;
    private static final float TITLE = 14;

    private final PDDocument document;
    private final String title;
    private final PDType0Font font;
    private @Nullable PDPageContentStream stream;
    private float y;
    private int pages;

    PdfSheets(PDDocument document, String title) throws IOException {
        this.document = document;
        this.title = title;
        try (var letters = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT)) {
            this.font = PDType0Font.load(document, letters);
        }
    }

    /** Begins a new sheet when so many lines do not fit on this one. */
    void reserve(int lines) throws IOException {
        if (stream == null || y - lines * LINE < MARGIN) {
            turn();
        }
    }

    void line(boolean heavy, String text) throws IOException {
        var lines = wrap(text, PDRectangle.A4.getWidth() - 2 * MARGIN);
        reserve(lines.size());
        put(heavy, 0, lines);
        advance(lines.size());
    }

    void gap() {
        y -= LINE;
    }

    void advance(int lines) {
        y -= lines * LINE;
    }

    /** Lines below each other, from the present one on, so far from the margin. */
    void put(boolean heavy, float x, List<String> lines) throws IOException {
        float at = y;
        for (var line : lines) {
            write(heavy, SIZE, MARGIN + x, at, line);
            at -= LINE;
        }
    }

    /** Breaks a text at its spaces so that no line is wider; a word that is too long is cut. */
    List<String> wrap(String text, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : known(text).split(" ")) {
            var rest = word;
            while (width(rest) > width) {
                int fits = rest.length();
                while (fits > 1 && width(rest.substring(0, fits)) > width) {
                    fits--;
                }
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            if (!line.isEmpty() && width(line + " " + rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private void turn() throws IOException {
        close();
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        stream = new PDPageContentStream(document, page);
        pages++;
        y = PDRectangle.A4.getHeight() - MARGIN - TITLE;
        write(true, TITLE, MARGIN, y, known(title));
        write(false, SIZE, PDRectangle.A4.getWidth() - MARGIN - SIZE, MARGIN / 2, "" + pages);
        y -= 2 * LINE;
    }

    private void write(boolean heavy, float size, float x, float at, String text) throws IOException {
        if (stream == null) {
            throw new IllegalStateException("no sheet is begun");
        }
        stream.beginText();
        stream.setFont(font, size);
        stream.setRenderingMode(heavy ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        stream.setLineWidth(.3f);
        stream.newLineAtOffset(x, at);
        stream.showText(text);
        stream.endText();
    }

    private float width(String text) throws IOException {
        return font.getStringWidth(text) / 1000 * SIZE * 1.05f;
    }

    /** Only letters that the font has. */
    private String known(String text) {
        var known = new StringBuilder();
        text.replace('\u202f', ' ').replace('\u00a0', ' ').codePoints().forEach(letter -> {
            var one = Character.toString(letter);
            try {
                font.encode(one);
                known.append(one);
            } catch (IllegalArgumentException | IOException e) {
                known.append('?');
            }
        });
        return known.toString();
    }

    @Override
    public void close() throws IOException {
        if (stream != null) {
            stream.close();
            stream = null;
        }
    }
}
