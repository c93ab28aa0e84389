package io.plumbline.ui.trades;

import atlantafx.base.controls.Popover;
import io.plumbline.ui.trades.TradeQuery.SortKey;
import java.io.File;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds the trade list, its filters and totals, and the trade that is open beside it.
public final class TradesController {

    private static final PseudoClass LOSING = PseudoClass.getPseudoClass("losing");
    private static final PseudoClass FILTERED = PseudoClass.getPseudoClass("filtered");
    private static final double USUAL_DIVIDER = 0.36;
    private static final int ROWS_ABOVE = 3;

    private final TradesViewModel model;
    private final Map<TradeColumn, Button> funnels = new EnumMap<>(TradeColumn.class);
    private double divider = USUAL_DIVIDER;

    @FXML
    private Parent root;

    @FXML
    private MenuButton addFilter;

    @FXML
    private Pane chips;

    @FXML
    private Button exportButton;

    @FXML
    private SplitPane split;

    @FXML
    private Node trade;

    @FXML
    private TableView<Integer> table;

    @FXML
    private Label placeholder;

    @FXML
    private Pane totals;

    public TradesController(TradesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        for (TradeColumn column : TradeColumn.values()) {
            table.getColumns().add(tableColumn(column));
            MenuItem item = new MenuItem(column.title());
            item.setOnAction(event -> edit(column, addFilter));
            addFilter.getItems().add(item);
        }
        table.setItems(model.shown());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setSortPolicy(view -> {
            model.sort(order());
            return true;
        });
        table.setRowFactory(view -> row());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        placeholder
                .textProperty()
                .bind(Bindings.when(Bindings.isEmpty(model.filters()))
                        .then("No trades")
                        .otherwise("No trade passes these filters"));
        exportButton.disableProperty().bind(Bindings.isEmpty(model.shown()));

        model.filters().subscribe(this::showFilters);
        showFilters();
        model.tableProperty().subscribe(shown -> nameMoney(shown.map(TradeTable::currency)));
        model.figuresProperty()
                .subscribe(figures -> totals.getChildren()
                        .setAll(figures.stream().map(TradesController::total).toList()));
        split.getItems().remove(trade);
        model.openedProperty().subscribe(row -> row.ifPresentOrElse(this::showOpened, this::hideTrade));
        model.shown().subscribe(() -> select(model.openedProperty().get().orElse(-1)));
    }

    private TableColumn<Integer, Integer> tableColumn(TradeColumn column) {
        TableColumn<Integer, Integer> made = new TableColumn<>();
        Label title = new Label(column.title());
        title.setTooltip(new Tooltip(column.meaning()));
        Button funnel = new Button("", new FontIcon("mdi2f-filter-variant"));
        funnel.getStyleClass().addAll("flat", "button-icon", "column-filter");
        funnel.setFocusTraversable(false);
        funnel.setId("filter-" + column.name().toLowerCase(Locale.ROOT));
        funnel.setAccessibleText("Filter " + column.title());
        funnel.setOnAction(event -> edit(column, funnel));
        funnels.put(column, funnel);
        // The title stands over its values: numbers end at the right.
        HBox head = column.kind() == TradeColumn.Kind.NUMBER ? new HBox(funnel, title) : new HBox(title, funnel);
        head.getStyleClass().add("column-head");
        made.setGraphic(head);
        // The menu of columns names them by their text, which is not shown beside the graphic.
        made.setText(column.title());
        made.setUserData(column);
        made.setId("column-" + column.name().toLowerCase(Locale.ROOT));
        made.setPrefWidth(column.width());
        made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        made.setCellFactory(view -> new TradeCell(model, column));
        if (column.kind() == TradeColumn.Kind.NUMBER) {
            made.getStyleClass().add("number-column");
        }
        return made;
    }

    private static TradeColumn of(TableColumn<Integer, ?> column) {
        return (TradeColumn) column.getUserData();
    }

    private List<SortKey> order() {
        List<SortKey> keys = new ArrayList<>();
        table.getSortOrder()
                .forEach(column ->
                        keys.add(new SortKey(of(column), column.getSortType() == TableColumn.SortType.ASCENDING)));
        return keys;
    }

    /// A plain click opens the trade; with shift or control it only selects.
    private TableRow<Integer> row() {
        TableRow<Integer> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            boolean plain = !event.isShiftDown() && !event.isShortcutDown() && !event.isControlDown();
            if (!row.isEmpty() && event.getButton() == MouseButton.PRIMARY && plain) {
                model.open(row.getItem());
            }
        });
        return row;
    }

    private void pressed(KeyEvent event) {
        if (act(event)) {
            event.consume();
        }
    }

    /// Does what a key stands for; false if it stands for nothing here.
    private boolean act(KeyEvent event) {
        boolean open = model.openedProperty().get().isPresent();
        boolean plain = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
        boolean inList = table.isFocused();
        boolean steps = open && plain && (inList || trade.isFocusWithin());
        return switch (event.getCode()) {
            case UP, LEFT -> run(steps, model::previous);
            case DOWN, RIGHT -> run(steps, model::next);
            case ESCAPE -> run(open, this::back);
            case ENTER -> run(plain && inList, this::openSelected);
            case C -> run(event.isShortcutDown() && inList, this::copy);
            default -> false;
        };
    }

    private static boolean run(boolean wanted, Runnable action) {
        if (wanted) {
            action.run();
        }
        return wanted;
    }

    private void openSelected() {
        Integer row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.open(row);
        }
    }

    private void copy() {
        List<TradeColumn> columns =
                table.getVisibleLeafColumns().stream().map(TradesController::of).toList();
        ClipboardContent content = new ClipboardContent();
        content.putString(model.copy(List.copyOf(table.getSelectionModel().getSelectedItems()), columns));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void back() {
        model.close();
        table.requestFocus();
    }

    private void showOpened(int row) {
        if (!split.getItems().contains(trade)) {
            split.getItems().add(trade);
            split.setDividerPositions(divider);
            // Laying out the new part moves the divider once more.
            Platform.runLater(() -> split.setDividerPositions(divider));
        }
        select(row);
    }

    private void hideTrade() {
        if (split.getItems().contains(trade)) {
            divider = split.getDividerPositions()[0];
            split.getItems().remove(trade);
        }
    }

    /// Selects a row and brings it into view; selects nothing if it is not listed.
    private void select(int row) {
        int place = row < 0 ? -1 : model.place(row);
        if (place < 0) {
            table.getSelectionModel().clearSelection();
            return;
        }
        table.getSelectionModel().clearAndSelect(place);
        boolean visible = table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && place > flow.getFirstVisibleCell().getIndex()
                && place < flow.getLastVisibleCell().getIndex();
        if (!visible) {
            table.scrollTo(Math.max(0, place - ROWS_ABOVE));
        }
    }

    private void showFilters() {
        chips.getChildren().setAll(model.filters().stream().map(this::chip).toList());
        funnels.forEach((column, funnel) -> funnel.pseudoClassStateChanged(
                FILTERED, model.filters().stream().anyMatch(filter -> filter.column() == column)));
    }

    private Node chip(ColumnFilter filter) {
        Button words = new Button(filter.column().title() + "  " + filter.words());
        words.getStyleClass().addAll("flat", "chip-words");
        // A chip is made anew while its filter is typed, and a popup goes with its owner.
        words.setOnAction(event -> edit(filter.column(), addFilter));
        Button remove = new Button("", new FontIcon("mdi2c-close"));
        remove.getStyleClass().addAll("flat", "button-icon", "chip-remove");
        remove.setAccessibleText("Remove the filter on " + filter.column().title());
        remove.setOnAction(event -> model.unfilter(filter.column()));
        HBox chip = new HBox(words, remove);
        chip.getStyleClass().add("chip");
        return chip;
    }

    private void edit(TradeColumn column, Node anchor) {
        Popover popover = new Popover();
        popover.setContentNode(new FilterEditor(model, column, popover::hide));
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.show(anchor);
    }

    private void nameMoney(Optional<String> currency) {
        String title = currency.filter(name -> !name.isEmpty()).orElse(TradeColumn.MONEY.title());
        boolean shown = currency.filter(name -> !name.isEmpty()).isPresent();
        table.getColumns().stream()
                .filter(column -> of(column) == TradeColumn.MONEY)
                .forEach(column -> {
                    column.setText(title);
                    column.setVisible(shown);
                });
    }

    private static Node total(Figure figure) {
        Label title = new Label(figure.title());
        title.getStyleClass().add("total-title");
        Label text = new Label(figure.text());
        text.getStyleClass().add("total-text");
        text.pseudoClassStateChanged(LOSING, figure.losing());
        VBox total = new VBox(title, text);
        total.getStyleClass().add("total");
        Tooltip.install(total, new Tooltip(figure.meaning()));
        return total;
    }

    @FXML
    private void export() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export the listed trades");
        chooser.setInitialFileName("trades.csv");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV files", "*.csv"));
        File file = chooser.showSaveDialog(table.getScene().getWindow());
        if (file != null) {
            model.export(file.toPath());
        }
    }
}
