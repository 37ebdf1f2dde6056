package io.sillage.map;

/** The things of one layer while they are being gathered; {@link Features} is made of it. */
final class FeatureDraft {

    private final Ints kinds = new Ints();
    private final Ints names = new Ints();
    private final Ints details = new Ints();
    private final Ints firstParts = new Ints();
    private final Ints firstPoints = new Ints();
    private final Ints points = new Ints();
    private final Ints boxes = new Ints();

    FeatureDraft() {
        firstParts.add(0);
        firstPoints.add(0);
    }

    /** Adds a thing made of its parts; the first encloses the others. */
    void add(Kind kind, int name, int detail, Points outline, Iterable<Points> holes) {
        kinds.add(kind.ordinal());
        names.add(name);
        details.add(detail);
        part(outline);
        holes.forEach(this::part);
        firstParts.add(firstPoints.size() - 1);
        var box = outline.bounds();
        boxes.add(box.minX());
        boxes.add(box.minY());
        boxes.add(box.maxX());
        boxes.add(box.maxY());
    }

    private void part(Points part) {
        for (int i = 0; i < part.count(); i++) {
            points.add(part.x(i));
            points.add(part.y(i));
        }
        firstPoints.add(points.size() / 2);
    }

    byte[] kinds() {
        byte[] packed = new byte[kinds.size()];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (byte) kinds.get(i);
        }
        return packed;
    }

    int[] names() {
        return names.toArray();
    }

    int[] details() {
        return details.toArray();
    }

    int[] firstParts() {
        return firstParts.toArray();
    }

    int[] firstPoints() {
        return firstPoints.toArray();
    }

    int[] points() {
        return points.toArray();
    }

    int[] boxes() {
        return boxes.toArray();
    }
}
