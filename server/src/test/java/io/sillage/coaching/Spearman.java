package io.sillage.coaching;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Correlation of ranks; ties share their mean rank. */
final class Spearman {

    private Spearman() {}

    static double of(double[] a, double[] b) {
        return pearson(ranks(a), ranks(b));
    }

    /** Of a and b, with what both have of c taken out. */
    static double partial(double[] a, double[] b, double[] c) {
        double ab = of(a, b);
        double ac = of(a, c);
        double bc = of(b, c);
        return (ab - ac * bc) / Math.sqrt((1 - ac * ac) * (1 - bc * bc));
    }

    private static double[] ranks(double[] values) {
        var order = IntStream.range(0, values.length)
                .boxed()
                .sorted((i, j) -> Double.compare(values[i], values[j]))
                .mapToInt(Integer::intValue)
                .toArray();
        var ranks = new double[values.length];
        for (int from = 0; from < order.length; ) {
            int until = from;
            while (until < order.length && values[order[until]] == values[order[from]]) {
                until++;
            }
            for (int i = from; i < until; i++) {
                ranks[order[i]] = (from + until - 1) / 2.0;
            }
            from = until;
        }
        return ranks;
    }

    private static double pearson(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElseThrow();
        double meanB = Arrays.stream(b).average().orElseThrow();
        double both = 0;
        double ofA = 0;
        double ofB = 0;
        for (int i = 0; i < a.length; i++) {
            both += (a[i] - meanA) * (b[i] - meanB);
            ofA += (a[i] - meanA) * (a[i] - meanA);
            ofB += (b[i] - meanB) * (b[i] - meanB);
        }
        return both / Math.sqrt(ofA * ofB);
    }
}
