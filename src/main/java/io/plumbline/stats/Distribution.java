package io.plumbline.stats;

import java.util.Arrays;

/// How often results fell where, such as 40 trades between −10 and −5 pips, with the places that matter marked.
///
/// @param from lower edge of the first bin, in the unit of the results
/// @param binWidth width of every bin
/// @param counts results per bin; a bin holds its lower edge, the last one its upper edge too
/// @param mean mean result
/// @param median half of the results is below
/// @param var95 the result that 5 % of the results are below
/// @param cvar95 mean of the worst 5 %, counted as in [ReferenceMetrics]
public record Distribution(
        double from, double binWidth, int[] counts, double mean, double median, double var95, double cvar95) {

    /// The bins of several lists of results, so that their distributions can be compared.
    ///
    /// @param from a multiple of the width
    /// @param width 1, 2 or 5 times a power of ten
    public record Bins(double from, double width, int count) {

        /// Bins that hold all results, about as many as wanted.
        public static Bins of(int wanted, double[]... lists) {
            double lowest =
                    Arrays.stream(lists).flatMapToDouble(Arrays::stream).min().orElse(0);
            double highest =
                    Arrays.stream(lists).flatMapToDouble(Arrays::stream).max().orElse(0);
            double rough = Math.max(highest - lowest, Math.ulp(Math.abs(highest)) * 1e3 + Double.MIN_NORMAL) / wanted;
            double power = Math.pow(10, Math.floor(Math.log10(rough)));
            double multiple = rough / power;
            double width = power * (multiple <= 1 ? 1 : multiple <= 2 ? 2 : multiple <= 5 ? 5 : 10);
            double from = Math.floor(lowest / width) * width;
            return new Bins(from, width, (int) Math.max(1, Math.floor((highest - from) / width) + 1));
        }

        int bin(double value) {
            return Math.clamp((long) Math.floor((value - from) / width), 0, count - 1);
        }
    }

    /// The distribution of at least one result.
    public static Distribution of(double[] results, Bins bins) {
        int[] counts = new int[bins.count()];
        for (double result : results) {
            counts[bins.bin(result)]++;
        }
        double[] sorted = results.clone();
        Arrays.sort(sorted);
        return new Distribution(
                bins.from(),
                bins.width(),
                counts,
                Arrays.stream(sorted).sum() / sorted.length,
                Quantiles.quantile(sorted, 0.5),
                Quantiles.quantile(sorted, 0.05),
                ReferenceMetrics.of(results).cvar95());
    }
}
