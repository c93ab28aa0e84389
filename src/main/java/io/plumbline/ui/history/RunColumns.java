package io.plumbline.ui.history;

import io.plumbline.history.RunCard;
import io.plumbline.stats.Metric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

/// The columns of the list of runs.
final class RunColumns {

    private static final Comparator<String> WORDS =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private static final double NARROWEST_NAME = 130;
    private static final double SCROLL_BAR = 18;

    private final HistoryViewModel model;
    private final List<TableColumn<RunRow, ?>> columns = new ArrayList<>();

    private RunColumns(HistoryViewModel model) {
        this.model = model;
    }

    static List<TableColumn<RunRow, ?>> of(HistoryViewModel model) {
        RunColumns made = new RunColumns(model);
        made.addAll();
        return made.columns;
    }

    /// Takes away columns that do not fit, the least important first, and gives what room is left to the name.
    static void fit(List<TableColumn<RunRow, ?>> columns, double width) {
        for (String id : List.of("timeframe", "config", "took")) {
            if (left(columns, width) < 0) {
                columns.stream()
                        .filter(column -> column.getId().equals(id))
                        .forEach(column -> column.setVisible(false));
            }
        }
        double left = left(columns, width);
        columns.stream()
                .filter(column -> column.getId().equals("name"))
                .forEach(column -> column.setPrefWidth(Math.max(NARROWEST_NAME, column.getPrefWidth() + left)));
    }

    private static double left(List<TableColumn<RunRow, ?>> columns, double width) {
        return width
                - SCROLL_BAR
                - columns.stream()
                        .filter(TableColumn::isVisible)
                        .mapToDouble(TableColumn::getPrefWidth)
                        .sum();
    }

    private void addAll() {
        TableColumn<RunRow, Boolean> star = column("star", "★", 34, RunCard::starred);
        star.setCellFactory(made -> new RunCells.Star(model::toggleStar));
        star.setComparator(Comparator.reverseOrder());
        column("number", "#", 46, RunCard::id)
                .setCellFactory(made -> new TextCell<>("number-cell", card -> Long.toString(card.id()), card -> ""));
        words("name", "Name", 170, RunCard::name, RunCard::name);
        column("started", "Started", 130, RunCard::started)
                .setCellFactory(made -> new TextCell<>(
                        "",
                        card -> RunTexts.local(card.started(), model.zone()),
                        card -> RunTexts.utc(card.started())));
        column("took", "Took", 76, RunCard::took)
                .setCellFactory(made -> new TextCell<>("number-cell", RunTexts::took, card -> ""));
        column("status", "Status", 104, RunCard::status).setCellFactory(made -> new RunCells.Status());
        words("symbols", "Symbols", 120, RunColumns::symbols, RunColumns::symbols);
        words("timeframe", "Bars", 56, RunCard::timeframes, card -> "Timeframe of the bars");
        words("config", "Config", 136, RunCard::configName, RunCard::configName);
        TableColumn<RunRow, String> tags = column("tags", "Tags", 118, card -> String.join(", ", card.tags()));
        tags.setComparator(WORDS);
        tags.setCellFactory(made -> new RunCells.Tags());
        RunTexts.KEY_FIGURES.forEach(this::figure);
    }

    private static String symbols(RunCard card) {
        return String.join(", ", card.symbols());
    }

    private void words(
            String id, String title, double width, Function<RunCard, String> text, Function<RunCard, String> tooltip) {
        TableColumn<RunRow, String> column = column(id, title, width, text);
        column.setComparator(WORDS);
        column.setCellFactory(made -> new TextCell<>("", text, tooltip));
    }

    private <T> TableColumn<RunRow, T> column(String id, String title, double width, Function<RunCard, T> value) {
        TableColumn<RunRow, T> column = new TableColumn<>(title);
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 34));
        column.setCellValueFactory(row -> row.getValue().cardProperty().map(value));
        columns.add(column);
        return column;
    }

    private void figure(Metric metric) {
        TableColumn<RunRow, Double> column = column(
                metric.key(),
                "",
                76,
                card -> RunTexts.figure(card, model.finder().scenarioProperty().get(), metric));
        Label title = new Label(title(metric));
        title.setTooltip(new Tooltip(metric.label() + "\n" + metric.meaning()));
        column.setGraphic(title);
        column.setUserData(metric.label());
        column.getStyleClass().add("number-column");
        // Runs without the figure come last, whichever way the column is sorted.
        column.setComparator((one, other) -> {
            boolean neither = one.isNaN() && other.isNaN();
            if (neither || (!one.isNaN() && !other.isNaN())) {
                return Double.compare(one, other);
            }
            boolean ascending = column.getSortType() == TableColumn.SortType.ASCENDING;
            return one.isNaN() == ascending ? 1 : -1;
        });
        column.setCellFactory(made -> new RunCells.Figure(metric));
    }

    /// A title that fits over a number.
    private static String title(Metric metric) {
        return switch (metric.key()) {
            case "net_pips" -> "Net pips";
            case "profit_factor" -> "PF";
            case "max_drawdown_pips" -> "Max DD";
            case "expectancy_pips" -> "Expect.";
            case "sharpe" -> "Sharpe";
            default -> metric.title();
        };
    }

    /// What the column is called where there is room, such as "Profit factor".
    static String name(TableColumn<?, ?> column) {
        if (column.getUserData() instanceof String label) {
            return label;
        }
        return switch (column.getId()) {
            case "star" -> "Star";
            case "number" -> "Number";
            case "timeframe" -> "Timeframe";
            default -> column.getText();
        };
    }

    /// A cell that writes something of the card, whatever the column sorts by.
    private static final class TextCell<T> extends TableCell<RunRow, T> {
        private final Function<RunCard, String> text;
        private final Function<RunCard, String> tooltip;
        private final Tooltip told = new Tooltip();

        TextCell(String styleClass, Function<RunCard, String> text, Function<RunCard, String> tooltip) {
            this.text = text;
            this.tooltip = tooltip;
            told.setWrapText(true);
            told.setMaxWidth(520);
            if (!styleClass.isEmpty()) {
                getStyleClass().add(styleClass);
            }
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            RunRow row = getTableRow() == null ? null : getTableRow().getItem();
            if (empty || row == null) {
                setText("");
                setTooltip(null);
                return;
            }
            setText(RunTexts.oneLine(text.apply(row.card())));
            told.setText(tooltip.apply(row.card()));
            setTooltip(told.getText().isEmpty() ? null : told);
        }
    }
}
