package io.sillage.trip.web;

import io.sillage.trip.Driven;
import java.io.IOException;

/** Writes trips one after the other in some form: begins, takes each, and ends. For one thread. */
interface TripWriter {

    void begin() throws IOException;

    void add(Driven driven) throws IOException;

    void end() throws IOException;
}
