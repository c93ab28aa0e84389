package io.plumbline.ui.compare;

import io.plumbline.core.NumberText;
import io.plumbline.core.Trade;
import io.plumbline.ui.common.Sheet;
import io.plumbline.ui.common.Sheet.Cell;
import io.plumbline.ui.common.Sheet.Column;
import io.plumbline.ui.common.Sheet.Kind;
import io.plumbline.ui.common.Sheet.Row;
import io.plumbline.ui.common.Sheet.Style;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;

/// The tables of a comparison as sheets, which can be copied and exported.
final class CompareSheets {

    private CompareSheets() {}

    /// The figures, line by line.
    ///
    /// @param labels of all that are compared, in the order of the lines' cells
    /// @param differences whether those that are not the baseline stand as what they are off it
    static Sheet figures(List<String> labels, List<FigureLine> lines, boolean differences) {
        List<Column> columns = new ArrayList<>(List.of(Column.name("Figure")));
        labels.forEach(label -> columns.add(number(label, "")));
        List<Row> rows = new ArrayList<>();
        for (FigureLine line : lines) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.name(line.title(), rows.size())));
            for (int i = 0; i < labels.size(); i++) {
                cells.add(line.headline() ? Cell.blank() : line.cells().get(i).shown(differences));
            }
            rows.add(new Row(line.meaning(), line.headline() ? Style.HEAD : Style.PLAIN, cells));
        }
        return new Sheet(differences ? "Compared differences" : "Compared figures", false, columns, rows);
    }

    /// The trades of a group.
    static Sheet trades(String baseline, String other, TradeGroups.Group group) {
        List<TradeLine> lines = group.lines();
        List<Column> columns = List.of(
                Column.name("Entered, UTC"),
                Column.name("Symbol"),
                Column.name("Strategy"),
                Column.name("Side"),
                Column.name("Exit of " + baseline),
                Column.name("Exit of " + other),
                number("Net pips " + baseline, "What the trade earned in " + baseline + ", in pips after all costs"),
                number("Net pips " + other, "What the trade earned in " + other + ", in pips after all costs"),
                number(
                        "Difference",
                        "Net pips of " + other + " minus net pips of " + baseline
                                + "; a trade that one of them did not make counts 0 there"));
        List<Function<TradeLine, Cell>> cells = List.of(
                line -> new Cell(line.filled(), OptionalDouble.of((double) line.fillTimeUtc()), false),
                ranked(lines, TradeLine::symbol),
                ranked(lines, TradeLine::strategy),
                ranked(lines, TradeLine::side),
                ranked(lines, TradeLine::baselineExit),
                ranked(lines, TradeLine::otherExit),
                line -> pips(line.baseline()),
                line -> pips(line.other()),
                line -> Cell.number(line.difference(), line.differencePips()).losingIf(line.differencePips() < 0));
        return new Sheet(
                "Trades of " + other + " against " + baseline,
                true,
                columns,
                lines.stream()
                        .map(line -> Row.of(
                                cells.stream().map(cell -> cell.apply(line)).toList()))
                        .toList());
    }

    private static Column number(String title, String tip) {
        return new Column(title, "", 0, tip, Kind.NUMBER);
    }

    /// Cells of texts that are sorted by the alphabet.
    private static Function<TradeLine, Cell> ranked(List<TradeLine> lines, Function<TradeLine, String> text) {
        TreeSet<String> all = new TreeSet<>(lines.stream().map(text).toList());
        List<String> inOrder = List.copyOf(all);
        return line -> Cell.name(text.apply(line), Collections.binarySearch(inOrder, text.apply(line)));
    }

    private static Cell pips(Optional<Trade> trade) {
        return trade.map(made -> Cell.number(NumberText.of(made.pnlPips(), 1), made.pnlPips())
                        .losingIf(made.pnlPips() < 0))
                .orElse(Cell.blank());
    }
}
