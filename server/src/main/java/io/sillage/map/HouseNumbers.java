package io.sillage.map;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The houses of an atlas by street. */
final class HouseNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}[a-z]?");
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D.*");
    private static final int MOST_APART = 10;

    private final Features houses;
    /** Houses in the order of their streets' words. */
    private final int[] byStreet;

    HouseNumbers(Features houses) {
        this.houses = houses;
        byStreet = IntStream.range(0, houses.count())
                .boxed()
                .sorted(Comparator.comparingInt(houses::detail))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Whether a folded word may be the number of a house. */
    static boolean mayBe(String word) {
        return NUMBER.matcher(word).matches();
    }

    /**
     * The house of a street with that number, else that with the nearest one (within ten), of several the nearest to a point; negative when
     * there is none.
     */
    int find(int street, String number, int x, int y, double reach) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int i = first(street); i < byStreet.length && houses.detail(byStreet[i]) == street; i++) {
            int house = byStreet[i];
            double away = Math.hypot((double) x(house) - x, (double) y(house) - y);
            if (away <= reach) {
                double cost = apart(String.join("", Folding.words(String.valueOf(houses.name(house)))), number)
                        + away / reach / 2;
                if (cost < least && cost <= MOST_APART) {
                    least = cost;
                    best = house;
                }
            }
        }
        return best;
    }

    int x(int house) {
        return houses.x(houses.firstPoint(houses.firstPart(house)));
    }

    int y(int house) {
        return houses.y(houses.firstPoint(houses.firstPart(house)));
    }

    String number(int house) {
        return String.valueOf(houses.name(house));
    }

    private int first(int street) {
        int low = 0;
        int high = byStreet.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (houses.detail(byStreet[middle]) < street) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** 0 for the same, 1 for the same but for its letter, else one more than the numbers are apart. */
    private static double apart(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        int number = number(one);
        int asked = number(other);
        return number < 0 || asked < 0 ? Double.MAX_VALUE : 1 + Math.abs(number - asked);
    }

    private static int number(String text) {
        var digits = NOT_DIGITS.matcher(text).replaceFirst("");
        return digits.isEmpty() || digits.length() > 6 ? -1 : Integer.parseInt(digits);
    }
}
