package io.plumbline.stats;

import java.util.Arrays;
import java.util.Optional;

/// Five numbers that show how values are spread, as a box plot draws them.
///
/// @param low smallest value no further than 1.5 boxes below the box
/// @param lower a quarter of the values is below
/// @param median half of the values is below
/// @param upper a quarter of the values is above
/// @param high largest value no further than 1.5 boxes above the box
/// @param outliers values beyond `low` and `high`, ascending
public record Quantiles(double low, double lower, double median, double upper, double high, double[] outliers) {

    /// The spread of these values; empty without any.
    ///
    /// Source: J. W. Tukey, Exploratory Data Analysis, 1977.
    public static Optional<Quantiles> of(double[] values) {
        if (values.length == 0) {
            return Optional.empty();
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double lower = quantile(sorted, 0.25);
        double upper = quantile(sorted, 0.75);
        double reach = 1.5 * (upper - lower);
        double low = Arrays.stream(sorted)
                .filter(value -> value >= lower - reach)
                .min()
                .orElse(lower);
        double high = Arrays.stream(sorted)
                .filter(value -> value <= upper + reach)
                .max()
                .orElse(upper);
        double[] outliers = Arrays.stream(sorted)
                .filter(value -> value < low || value > high)
                .toArray();
        return Optional.of(new Quantiles(low, lower, quantile(sorted, 0.5), upper, high, outliers));
    }

    /// The value below which a share of the others lies, interpolated between neighbours: the value at place
    /// `(n - 1) x share`, counted from 0.
    ///
    /// Source: definition 7 of R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", The American
    /// Statistician 50(4), 1996.
    ///
    /// @param sorted at least one value, ascending
    static double quantile(double[] sorted, double share) {
        double place = (sorted.length - 1) * share;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
