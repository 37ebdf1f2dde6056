package io.sillage.car;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** What is done in the cabin of a simulated car while it drives, told line by line: {@code private on} and {@code private off}. */
final class CabinLines {

    private static final String PRIVATE = "private ";

    private final CarUnit unit;
    private final Journal journal;

    CabinLines(CarUnit unit, Journal journal) {
        this.unit = unit;
        this.journal = journal;
    }

    /** Listens on a thread of its own for as long as there are lines and the program runs. */
    void follow(InputStream lines) {
        Thread.ofPlatform().daemon().name("cabin").start(() -> listen(lines));
    }

    private void listen(InputStream lines) {
        try (var reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                obey(line.strip());
            }
        } catch (IOException e) {
            journal.note("nobody is in the cabin any more: " + e.getMessage());
        }
    }

    private void obey(String line) throws IOException {
        try {
            if (!line.startsWith(PRIVATE)) {
                throw new WrongWords(line + "; expected private on or private off");
            }
            unit.switchPrivateMode(PrivateVerb.on(line.substring(PRIVATE.length())));
        } catch (WrongWords e) {
            journal.note("in the cabin: " + e.getMessage());
        }
    }
}
