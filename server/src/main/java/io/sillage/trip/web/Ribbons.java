package io.sillage.trip.web;

import io.sillage.kernel.Words;
import io.sillage.trip.Trip;
import io.sillage.trip.TripShape;
import io.sillage.trip.web.RibbonView.Stretch;
import java.util.ArrayList;
import java.util.List;

/** Draws the ribbon of a trip from its stored shape. */
final class Ribbons {

    private static final double FLOOR = 70;
    private static final double HEIGHT = 56;
    private static final double LEAST_TOP_KMH = 50;
    private static final double GAP = 1.5;

    private Ribbons() {}

    static RibbonView of(Trip trip, Words words) {
        var line = line(trip.shape());
        var under = line.isEmpty() ? "" : line + " L1000,70 L0,70Z";
        return new RibbonView(line, under, band(trip.shape()), label(trip, words));
    }

    private static String line(TripShape shape) {
        var speeds = shape.speedKmh();
        if (speeds.length < 2) {
            return "";
        }
        double top = LEAST_TOP_KMH;
        for (var speed : speeds) {
            top = Math.max(top, speed);
        }
        var path = new StringBuilder("M");
        for (int i = 0; i < speeds.length; i++) {
            path.append(i == 0 ? "" : " ")
                    .append(Math.round(1000.0 * i / (speeds.length - 1)))
                    .append(',')
                    .append(Math.round(FLOOR - HEIGHT * Math.max(0, speeds[i]) / top));
        }
        return path.toString();
    }

    static List<Stretch> band(TripShape shape) {
        var shares = shape.electricPercent();
        var band = new ArrayList<Stretch>();
        int from = 0;
        for (int i = 1; i <= shares.length; i++) {
            if (i == shares.length || !kind(shares[i]).equals(kind(shares[from]))) {
                band.add(stretch(kind(shares[from]), 1000.0 * from / shares.length, 1000.0 * i / shares.length));
                from = i;
            }
        }
        return band;
    }

    private static String kind(byte electricPercent) {
        return electricPercent < 0 ? "na" : electricPercent >= 50 ? "ev" : "ice";
    }

    private static Stretch stretch(String kind, double from, double to) {
        boolean thick = kind.equals("ev");
        return new Stretch(
                kind, tenths(from), thick ? "82" : "86.5", tenths(Math.max(1, to - from - GAP)), thick ? "14" : "5");
    }

    private static String tenths(double value) {
        return Double.toString(Math.round(value * 10) / 10.0);
    }

    private static String label(Trip trip, Words words) {
        var top = words.number(trip.topKmh(), 0);
        var share = trip.electricShare();
        return share == null
                ? words.say("trip.ribbon-speed", top)
                : words.say("trip.ribbon-both", top, words.number(100 * share, 0));
    }
}
