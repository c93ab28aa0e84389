package io.plumbline.ui.compare;

import io.plumbline.core.NumberText;
import io.plumbline.stats.Comparison;
import io.plumbline.stats.Comparison.Verdict;
import io.plumbline.stats.Metric;
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
    /// @param value as it is written, such as "1,204.5"
    /// @param difference to the baseline, with its sign; "–" for the baseline itself
    public record Cell(String value, String difference, Verdict verdict) {

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

        public boolean baseline() {
            return verdict == Verdict.BASELINE;
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
                cells.add(new Cell(
                        row.value(i), row.difference(i), row.cells().get(i).verdict()));
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
                        .map(value -> NumberText.of(value, 2))
                        .toList()));
    }

    private static FigureLine overlap(Comparison comparison) {
        return new FigureLine(
                "Trades in common",
                "Share of all trades of the two that both entered: the same symbol, strategy, side and time of fill",
                plain(comparison.matches().stream()
                        .map(match -> match.map(told -> NumberText.percent(told.overlap()))
                                .orElse(NumberText.NONE))
                        .toList()));
    }

    private static List<Cell> plain(List<String> texts) {
        return texts.stream().map(text -> new Cell(text, text, Verdict.OTHER)).toList();
    }
}
