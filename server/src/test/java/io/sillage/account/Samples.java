package io.sillage.account;

import java.util.Arrays;
import java.util.List;

/** How long the same took many times, in milliseconds, and whether two such rows differ. */
public record Samples(double[] sorted) {

    /** Something that is measured. */
    public interface Step {
        void run(int number);
    }

    /** Two rows measured in turn, so that whatever else the machine does meets both alike. */
    public static List<Samples> of(int count, Step one, Step other) {
        var first = new double[count];
        var second = new double[count];
        for (int i = 0; i < count; i++) {
            first[i] = took(one, i);
            second[i] = took(other, i);
        }
        Arrays.sort(first);
        Arrays.sort(second);
        return List.of(new Samples(first), new Samples(second));
    }

    public double median() {
        return sorted[sorted.length / 2];
    }

    /** The chance that two rows of one kind differ as much as these (Kolmogorov and Smirnov). */
    public double sameness(Samples other) {
        double n = (double) sorted.length * other.sorted.length / (sorted.length + other.sorted.length);
        double lambda = (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n)) * distance(other);
        double sum = 0;
        for (int k = 1; k <= 100; k++) {
            sum += (k % 2 == 1 ? 2 : -2) * Math.exp(-2.0 * k * k * lambda * lambda);
        }
        return lambda < 0.2 ? 1 : Math.clamp(sum, 0, 1);
    }

    private double distance(Samples other) {
        double most = 0;
        for (double value : sorted) {
            most = Math.max(most, Math.abs(upTo(value) - other.upTo(value)));
        }
        for (double value : other.sorted) {
            most = Math.max(most, Math.abs(upTo(value) - other.upTo(value)));
        }
        return most;
    }

    private double upTo(double value) {
        return (double) Arrays.stream(sorted).filter(one -> one <= value).count() / sorted.length;
    }

    private static double took(Step step, int number) {
        long begun = System.nanoTime();
        step.run(number);
        return (System.nanoTime() - begun) / 1e6;
    }
}
