package io.sillage.map;

/** The room already taken on a picture, as circles; writing keeps clear of it. */
final class Crowd {

    private final Ints circles = new Ints();
    private final Box page;

    Crowd(View view, int insetDots) {
        page = view.frame(-insetDots);
    }

    void take(int x, int y, int radius) {
        circles.add(x);
        circles.add(y);
        circles.add(radius);
    }

    boolean isFree(double x, double y, int radius) {
        if (!page.contains((int) x, (int) y)) {
            return false;
        }
        for (int i = 0; i < circles.size(); i += 3) {
            double reach = (double) circles.get(i + 2) + radius;
            double dx = circles.get(i) - x;
            double dy = circles.get(i + 1) - y;
            if (dx * dx + dy * dy < reach * reach) {
                return false;
            }
        }
        return true;
    }

    /** Takes a straight strip of room if all of it is free, and says whether it was. */
    boolean takeStrip(double x, double y, double length, double angle, int radius) {
        int steps = Math.max(1, (int) Math.ceil(length / radius));
        double dx = Math.cos(angle) * length / steps;
        double dy = Math.sin(angle) * length / steps;
        for (int i = 0; i <= steps; i++) {
            if (!isFree(x + dx * (i - steps / 2.0), y + dy * (i - steps / 2.0), radius)) {
                return false;
            }
        }
        for (int i = 0; i <= steps; i++) {
            take((int) (x + dx * (i - steps / 2.0)), (int) (y + dy * (i - steps / 2.0)), radius);
        }
        return true;
    }
}
