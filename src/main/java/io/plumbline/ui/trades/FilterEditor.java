package io.plumbline.ui.trades;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// What stands in the popup of a column's filter: its values to tick where they are few, else a field to type into.
/// The list follows every tick and key.
final class FilterEditor extends VBox {

    private static final int MOST_TICKS = 14;

    private final TradesViewModel model;
    private final TradeColumn column;
    private final Runnable done;

    /// @param done what to do when the user has finished
    FilterEditor(TradesViewModel model, TradeColumn column, Runnable done) {
        this.model = model;
        this.column = column;
        this.done = done;
        getStyleClass().add("filter-editor");
        Label title = new Label(column.title());
        title.getStyleClass().add("section-title");
        Label meaning = new Label(column.meaning());
        meaning.getStyleClass().add("section-unit");
        meaning.setWrapText(true);
        getChildren().addAll(title, meaning);

        List<String> words =
                model.tableProperty().get().map(table -> table.words(column)).orElse(List.of());
        if (column.kind() == TradeColumn.Kind.WORDS && words.size() <= MOST_TICKS) {
            words.forEach(word -> getChildren().add(tick(word)));
        } else {
            addField();
        }
    }

    private Optional<ColumnFilter> present() {
        return model.filters().stream()
                .filter(filter -> filter.column() == column)
                .findFirst();
    }

    private CheckBox tick(String word) {
        CheckBox box = new CheckBox(word);
        box.setSelected(present()
                .map(filter -> filter instanceof ColumnFilter.OneOf oneOf
                        && oneOf.values().contains(word))
                .orElse(false));
        box.selectedProperty().subscribe((before, now) -> ticked(word, now));
        return box;
    }

    /// Without a tick nothing is filtered for.
    private void ticked(String word, boolean wanted) {
        TreeSet<String> values = present()
                .map(filter -> filter instanceof ColumnFilter.OneOf oneOf
                        ? new TreeSet<>(oneOf.values())
                        : new TreeSet<String>())
                .orElseGet(TreeSet::new);
        if (wanted) {
            values.add(word);
        } else {
            values.remove(word);
        }
        if (values.isEmpty()) {
            model.unfilter(column);
        } else {
            model.filter(new ColumnFilter.OneOf(column, values));
        }
    }

    private void addField() {
        boolean words = column.kind() == TradeColumn.Kind.WORDS;
        TextField field = new TextField(present().map(FilterEditor::written).orElse(""));
        field.setPromptText(words ? "contains" : FilterText.hint(column.kind()));
        field.setId("filterField");
        Label trouble = new Label();
        trouble.getStyleClass().add("filter-trouble");
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        field.textProperty().subscribe((before, now) -> trouble.setText(typed(now)));
        field.setOnAction(event -> done.run());
        getChildren().addAll(field, trouble);
        if (!words) {
            Label hint = new Label("such as " + FilterText.hint(column.kind()));
            hint.getStyleClass().add("section-unit");
            getChildren().add(hint);
        }
    }

    private static String written(ColumnFilter filter) {
        return filter instanceof ColumnFilter.Containing containing ? containing.text() : filter.words();
    }

    /// Filters for what was typed; says what is wrong with it, if anything.
    private String typed(String text) {
        if (text.isBlank()) {
            model.unfilter(column);
            return "";
        }
        if (column.kind() == TradeColumn.Kind.WORDS) {
            model.filter(new ColumnFilter.Containing(column, text.strip()));
            return "";
        }
        try {
            model.filter(FilterText.parse(column, text));
            return "";
        } catch (FilterText.UnreadableException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
