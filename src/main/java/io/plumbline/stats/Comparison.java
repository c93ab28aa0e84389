package io.plumbline.stats;

import io.plumbline.core.NumberText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// Two to eight scenarios of runs side by side, such as run 12 under scenario B against run 9 under B.
///
/// One of them is the baseline, against which the others' figures and trades are held.
///
/// @param baseline index of the baseline among the entrants
/// @param rows one per [Metric] that at least one entrant has a value for, in the order of the catalogue
/// @param matches per entrant its trades (second) told apart from the baseline's (first); empty for the baseline
/// @param correlations per entrant and per other entrant the correlation of their daily net pips over the days that
///     both cover; empty where it is undefined
/// @param warnings what stands in the way of comparing, such as other symbols or another period, in words
public record Comparison(
        List<Entrant> entrants,
        int baseline,
        List<Row> rows,
        List<Optional<TradeMatch>> matches,
        List<List<OptionalDouble>> correlations,
        List<String> warnings) {

    /// The fewest that can be compared.
    public static final int FEWEST = 2;

    /// The most that can be compared; more curves cannot be told apart.
    public static final int MOST = 8;

    public Comparison {
        entrants = List.copyOf(entrants);
        rows = List.copyOf(rows);
        matches = List.copyOf(matches);
        correlations = correlations.stream().map(List::copyOf).toList();
        warnings = List.copyOf(warnings);
    }

    /// How a figure stands against the baseline's.
    public enum Verdict {
        /// It is the baseline's own.
        BASELINE,
        BETTER,
        WORSE,
        /// The difference, as it is written, is zero.
        EQUAL,
        /// It differs, and neither is better: the figure describes and does not judge, or it is undefined for one.
        OTHER
    }

    /// One figure of one entrant.
    ///
    /// @param difference the value minus the baseline's; empty if one of them is undefined, or if they are money in
    ///     different currencies
    public record Cell(OptionalDouble value, OptionalDouble difference, Verdict verdict) {}

    /// One figure of all entrants, in their order.
    public record Row(Metric metric, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /// A value as it is written, money without its currency; "–" where undefined.
        public String value(int entrant) {
            OptionalDouble value = cells.get(entrant).value();
            return value.isPresent() ? metric.text(value.getAsDouble()) : NumberText.NONE;
        }

        /// A difference as it is written, always with its sign, such as "+1.2" or "−0.4 %"; "0" with the decimals
        /// of the figure if it is none; "–" where undefined.
        public String difference(int entrant) {
            OptionalDouble difference = cells.get(entrant).difference();
            if (difference.isEmpty()) {
                return NumberText.NONE;
            }
            double value = difference.getAsDouble();
            String size = metric.text(Math.abs(value));
            if (cells.get(entrant).verdict() == Verdict.EQUAL) {
                return metric.text(0);
            }
            return (value < 0 ? NumberText.MINUS : "+") + size;
        }
    }

    /// Sets entrants side by side.
    ///
    /// @throws IllegalArgumentException if there are fewer than two or more than eight, or two of the same label
    public static Comparison of(List<Entrant> entrants, int baseline) {
        check(entrants);
        Entrant base = entrants.get(baseline);
        List<Optional<TradeMatch>> matches = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (Entrant entrant : entrants) {
            if (isSame(entrant, base)) {
                matches.add(Optional.empty());
            } else {
                matches.add(Optional.of(TradeMatch.of(base.trades(), entrant.trades())));
                warnings.addAll(Comparability.warnings(base, entrant));
            }
        }
        return new Comparison(entrants, baseline, rows(entrants, base), matches, correlations(entrants), warnings);
    }

    private static void check(List<Entrant> entrants) {
        if (entrants.size() < FEWEST || entrants.size() > MOST) {
            throw new IllegalArgumentException(entrants.size() + " to compare; wanted " + FEWEST + " to " + MOST);
        }
        Set<String> labels = new HashSet<>();
        for (Entrant entrant : entrants) {
            if (!labels.add(entrant.label())) {
                throw new IllegalArgumentException(entrant.label() + " stands twice; wanted different ones");
            }
        }
    }

    private static boolean isSame(Entrant one, Entrant other) {
        return one.label().equals(other.label());
    }

    private static List<Row> rows(List<Entrant> entrants, Entrant base) {
        List<Row> rows = new ArrayList<>();
        for (Metric metric : Metric.all()) {
            List<Cell> cells = entrants.stream()
                    .map(entrant -> cell(metric, base, entrant))
                    .toList();
            if (cells.stream().anyMatch(cell -> cell.value().isPresent())) {
                rows.add(new Row(metric, cells));
            }
        }
        return rows;
    }

    private static Cell cell(Metric metric, Entrant base, Entrant entrant) {
        OptionalDouble value = metric.of(entrant.metrics());
        if (isSame(entrant, base)) {
            return new Cell(value, OptionalDouble.empty(), Verdict.BASELINE);
        }
        OptionalDouble baseValue = metric.of(base.metrics());
        boolean sameUnit = metric.unit(base.metrics()).equals(metric.unit(entrant.metrics()));
        if (value.isEmpty() || baseValue.isEmpty() || !sameUnit) {
            boolean bothUndefined = value.isEmpty() && baseValue.isEmpty();
            return new Cell(value, OptionalDouble.empty(), bothUndefined ? Verdict.EQUAL : Verdict.OTHER);
        }
        double difference = value.getAsDouble() - baseValue.getAsDouble();
        return new Cell(value, OptionalDouble.of(difference), verdict(metric, difference));
    }

    private static Verdict verdict(Metric metric, double difference) {
        if (metric.text(Math.abs(difference)).equals(metric.text(0))) {
            return Verdict.EQUAL;
        }
        return switch (metric.better()) {
            case HIGHER -> difference > 0 ? Verdict.BETTER : Verdict.WORSE;
            case LOWER -> difference < 0 ? Verdict.BETTER : Verdict.WORSE;
            case NEITHER -> Verdict.OTHER;
        };
    }

    private static List<List<OptionalDouble>> correlations(List<Entrant> entrants) {
        List<DailyResults> daily =
                entrants.stream().map(entrant -> entrant.metrics().daily()).toList();
        return daily.stream()
                .map(one -> daily.stream()
                        .map(other -> ComparedDays.correlation(one, other))
                        .toList())
                .toList();
    }
}
