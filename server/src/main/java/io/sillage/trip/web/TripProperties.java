package io.sillage.trip.web;

import io.sillage.trip.Driven;
import org.jspecify.annotations.Nullable;

/** What both kinds of JSON say of a trip: its times, its figures and what its owner says of it. */
final class TripProperties {

    private TripProperties() {}

    /** Without the braces around it. */
    static void put(TextSink to, Driven driven) {
        var trip = driven.trip();
        var remark = driven.remark();
        to.put("\"trip\":\"").put(trip.id().toString());
        to.put("\",\"startedAt\":\"").put(trip.startedAt().toString());
        to.put("\",\"endedAt\":\"").put(trip.endedAt().toString()).put("\"");
        number(to, "distanceM", trip.distanceM());
        number(to, "durationS", trip.durationS());
        number(to, "idleS", trip.idleS());
        number(to, "topKmh", trip.topKmh());
        number(to, "fuelMl", trip.fuelMl());
        number(to, "electricM", trip.electricM());
        number(to, "electricS", trip.electricS());
        to.put(",\"complete\":").put(Boolean.toString(trip.complete()));
        to.put(",\"use\":\"").put(remark.business() ? "business" : "private").put("\"");
        text(to, "name", remark.name());
        text(to, "note", remark.note());
    }

    private static void number(TextSink to, String name, @Nullable Double value) {
        to.put(",\"").put(name).put("\":").put(value == null ? "null" : TripsCsv.decimal(value, 3));
    }

    private static void text(TextSink to, String name, String value) {
        if (!value.isEmpty()) {
            to.put(",\"").put(name).put("\":").put(JsonText.of(value));
        }
    }
}
