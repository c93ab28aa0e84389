package io.plumbline.ui.config;

import io.plumbline.ui.common.SheetTable;
import io.plumbline.ui.common.Shown;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds the YAML side of the config editor: the text, the search in it, and the list of what is wrong.
public final class YamlController {

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int ROW = 26;
    private static final int MOST_ROWS = 5;

    private final ConfigDocument document;
    private final YamlViewModel model;

    @FXML
    private Node root;

    @FXML
    private YamlArea area;

    @FXML
    private Label place;

    @FXML
    private ToggleButton findButton;

    @FXML
    private Node undoButton;

    @FXML
    private Node redoButton;

    @FXML
    private Node findBar;

    @FXML
    private TextField search;

    @FXML
    private Label searchWords;

    @FXML
    private FontIcon verdictIcon;

    @FXML
    private Label verdict;

    @FXML
    private ListView<Finding> problems;

    public YamlController(ConfigDocument document, YamlViewModel model) {
        this.document = document;
        this.model = model;
    }

    @FXML
    private void initialize() {
        area.follow(document.textProperty());
        document.openedProperty().subscribe(_ -> area.begin());
        model.readingProperty().subscribe(this::show);
        model.targetProperty().subscribe(target -> target.ifPresent(this::reveal));
        area.caretProperty().subscribe(at -> place.setText(model.pathAt(at)));
        undoButton.disableProperty().bind(area.undoAvailableProperty().map(possible -> !possible));
        redoButton.disableProperty().bind(area.redoAvailableProperty().map(possible -> !possible));
        new CompletionPopup(area, model).install();
        initializeSearch();
        problems.setCellFactory(_ -> new FindingCell());
        problems.setOnMouseClicked(_ -> goToChosen());
        problems.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                goToChosen();
            }
        });
        Shown.when(Bindings.isNotEmpty(problems.getItems()), problems);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (FIND.match(event)) {
                openFind();
                event.consume();
            }
        });
    }

    private void initializeSearch() {
        findButton.selectedProperty().bindBidirectional(model.searchingProperty());
        Shown.when(model.searchingProperty(), findBar);
        search.textProperty().bindBidirectional(model.searchProperty());
        model.searchingProperty().subscribe(searching -> {
            if (searching) {
                search.requestFocus();
            }
        });
        model.foundProperty().subscribe(found -> {
            area.showFound(found);
            showCount();
        });
        model.currentProperty().subscribe(this::showCount);
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case ENTER -> {
                    if (event.isShiftDown()) {
                        findPrevious();
                    } else {
                        findNext();
                    }
                }
                case ESCAPE -> closeFind();
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }

    private void showCount() {
        searchWords.setText(model.foundWords());
        search.pseudoClassStateChanged(
                WRONG,
                !search.getText().isEmpty() && model.foundProperty().get().isEmpty());
    }

    private void show(YamlReading reading) {
        area.show(reading);
        boolean errors = reading.errors() > 0;
        verdict.setText(reading.verdict());
        verdictIcon.setIconLiteral(
                errors
                        ? "mdi2a-alert-circle-outline"
                        : reading.findings().isEmpty() ? "mdi2c-check-circle-outline" : "mdi2a-alert-outline");
        Node box = verdict.getParent();
        box.pseudoClassStateChanged(ERROR, errors);
        box.pseudoClassStateChanged(WARNING, !errors && !reading.findings().isEmpty());
        if (!problems.getItems().equals(reading.findings())) {
            problems.getItems().setAll(reading.findings());
            problems.setPrefHeight(Math.min(MOST_ROWS, reading.findings().size()) * ROW + 2.0);
        }
        place.setText(model.pathAt(area.caret()));
    }

    private void reveal(YamlViewModel.Target target) {
        if (target.focus()) {
            area.goTo(target.from());
        } else {
            area.select(target.from(), target.to());
        }
    }

    private void goToChosen() {
        Finding chosen = problems.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.goTo(chosen);
        }
    }

    /// Opens the search, for what is selected if it is a short piece of one line.
    private void openFind() {
        String selected = area.selected();
        if (!selected.isEmpty() && !selected.contains("\n")) {
            model.searchProperty().set(selected);
        }
        model.searchingProperty().set(true);
        search.requestFocus();
        search.selectAll();
    }

    @FXML
    private void findNext() {
        model.findNext(area.caret());
    }

    @FXML
    private void findPrevious() {
        model.findPrevious(area.caret());
    }

    @FXML
    private void closeFind() {
        model.searchingProperty().set(false);
        area.requestFocus();
    }

    @FXML
    void undo() {
        area.undo();
    }

    @FXML
    void redo() {
        area.redo();
    }

    /// A mistake or doubtful spot in the list.
    private static final class FindingCell extends ListCell<Finding> {
        private final FontIcon icon = new FontIcon();

        FindingCell() {
            // As wide as the list: long words end in an ellipsis, and the tooltip has all of them.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            boolean shown = !empty && finding != null;
            pseudoClassStateChanged(ERROR, shown && finding.error());
            pseudoClassStateChanged(WARNING, shown && !finding.error());
            if (!shown) {
                setText(null);
                setGraphic(null);
                setTooltip(null);
                return;
            }
            icon.setIconLiteral(finding.error() ? "mdi2a-alert-circle-outline" : "mdi2a-alert-outline");
            setGraphic(icon);
            setTooltip(SheetTable.tooltip(finding.words()));
            setText(finding.listed());
        }
    }
}
