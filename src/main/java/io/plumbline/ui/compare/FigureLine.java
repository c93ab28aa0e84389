package io.plumbline.ui.compare;

import io.plumbline.core.NumberText;
import io.plumbline.stats.Comparison;
import io.plumbline.stats.Comparison.Verdict;
import io.plumbline.stats.Metric;
import io.plumbline.ui.common.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A line of the table of figures: the headline of a chapter, or a figure with one cell per entrant.
///
/// @param title the figure's name, such as "Net result, pips"
/// @param meaning its formula and source
/// @param cells per entrant; none in a headline
public record FigureLine(String title, String meaning, List<Cell> cells) {

    public FigureLine {
        cells = List.copyOf(cells);
    }

    /// One figure of one entrant.
    ///
    /// @param absolute its value
    /// @param relative its difference to the baseline; "–" for the baseline itself
    public record Cell(Sheet.Cell absolute, Sheet.Cell relative, Verdict verdict) {

        /// The value as it is written, such as "1,204.5".
        public String value() {
            return absolute.text();
        }

        /// The difference to the baseline as it is written, with its sign, such as "−0.4 %".
        public String difference() {
            return relative.text();
        }

        /// What stands in the table: the value or, of all but the baseline, the difference.
        public Sheet.Cell shown(boolean differences) {
            return differences && verdict != Verdict.BASELINE ? relative : absolute;
        }

        /// The sign that tells better from worse without colour: ▲, ▼, or nothing.
        public String sign() {
            return switch (verdict) {
                case BETTER -> "▲";
                case WORSE -> "▼";
                case BASELINE, EQUAL, OTHER -> "";
            };
        }

        public boolean better() {
            return verdict == Verdict.BETTER;
        }

        public boolean worse() {
            return verdict == Verdict.WORSE;
        }
    }

    /// Whether it begins a chapter.
    public boolean headline() {
        return cells.isEmpty();
    }

    /// The lines of a comparison, chapter by chapter.
    static List<FigureLine> of(Comparison comparison) {
        List<FigureLine> lines = new ArrayList<>();
        Optional<Metric.Group> chapter = Optional.empty();
        for (Comparison.Row row : comparison.rows()) {
            Metric metric = row.metric();
            if (!chapter.equals(Optional.of(metric.group()))) {
                chapter = Optional.of(metric.group());
                lines.add(new FigureLine(metric.group().words(), "", List.of()));
            }
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                Comparison.Cell found = row.cells().get(i);
                cells.add(new Cell(
                        new Sheet.Cell(row.value(i), found.value(), false),
                        new Sheet.Cell(row.difference(i), found.difference(), false),
                        found.verdict()));
            }
            lines.add(new FigureLine(metric.label(), metric.meaning(), cells));
        }
        lines.add(new FigureLine("Likeness to the baseline", "", List.of()));
        lines.add(correlation(comparison));
        lines.add(overlap(comparison));
        return lines;
    }

    private static FigureLine correlation(Comparison comparison) {
        List<OptionalDouble> correlations = comparison.correlations().get(comparison.baseline());
        return new FigureLine(
                "Correlation of daily results",
                "Pearson's correlation of the net pips of each trading day with the baseline's, over the days that both "
                        + "have; days without trades count 0",
                plain(correlations.stream()
                        .map(value -> new Sheet.Cell(NumberText.of(value, 2), value, false))
                        .toList()));
    }

    private static FigureLine overlap(Comparison comparison) {
        return new FigureLine(
                "Trades in common",
                "Share of all trades of the two that both entered: the same symbol, strategy, side and time of fill",
                plain(comparison.matches().stream()
                        .map(match -> match.map(
                                        told -> Sheet.Cell.number(NumberText.percent(told.overlap()), told.overlap()))
                                .orElse(Sheet.Cell.none()))
                        .toList()));
    }

    private static List<Cell> plain(List<Sheet.Cell> cells) {
        return cells.stream().map(cell -> new Cell(cell, cell, Verdict.OTHER)).toList();
    }
}
