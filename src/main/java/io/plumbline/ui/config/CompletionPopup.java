package io.plumbline.ui.config;

import io.plumbline.config.ConfigCompletion.Kind;
import io.plumbline.config.ConfigCompletion.Proposal;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// The list of keys and values that can be written where the caret is. It opens with Ctrl+Space and while a word is
/// typed; Up and Down choose, Enter or Tab puts in, Esc closes it.
final class CompletionPopup {

    private static final KeyCombination ASK = new KeyCodeCombination(KeyCode.SPACE, KeyCombination.CONTROL_DOWN);
    private static final int ROW = 26;
    private static final int MOST_ROWS = 9;

    private final YamlArea area;
    private final YamlViewModel model;
    private final Popup popup = new Popup();
    private final ListView<Proposal> list = new ListView<>();
    private final Label help = new Label();

    CompletionPopup(YamlArea area, YamlViewModel model) {
        this.area = area;
        this.model = model;
        list.setCellFactory(_ -> new ProposalCell());
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setId("completions");
        list.getSelectionModel().selectedItemProperty().subscribe(this::explain);
        list.setOnMouseClicked(_ -> put());
        help.setWrapText(true);
        help.getStyleClass().add("completion-help");
        VBox box = new VBox(list, help);
        box.getStyleClass().add("completion");
        popup.getContent().add(box);
        popup.setAutoHide(true);
        // Keys stay with the text.
        popup.setHideOnEscape(false);
    }

    void install() {
        // On the way to the text, before it takes Enter and Tab for itself.
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.area().addEventHandler(KeyEvent.KEY_TYPED, event -> typed(event.getCharacter()));
        area.area().focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        area.caretProperty().subscribe(_ -> {
            if (popup.isShowing()
                    && !list.getItems().isEmpty()
                    && area.caret() < list.getItems().getFirst().from()) {
                popup.hide();
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (ASK.match(event)) {
            ask(true);
            event.consume();
        } else if (popup.isShowing() && handled(event.getCode())) {
            event.consume();
        }
    }

    private boolean handled(KeyCode key) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        int last = list.getItems().size() - 1;
        switch (key) {
            case DOWN -> choose(chosen == last ? 0 : chosen + 1);
            case UP -> choose(chosen <= 0 ? last : chosen - 1);
            case PAGE_DOWN -> choose(Math.min(last, chosen + MOST_ROWS));
            case PAGE_UP -> choose(Math.max(0, chosen - MOST_ROWS));
            case ENTER, TAB -> put();
            case ESCAPE -> popup.hide();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void choose(int index) {
        list.getSelectionModel().select(index);
        list.scrollTo(index);
    }

    private void typed(String character) {
        boolean inWord =
                !character.isEmpty() && (Character.isLetterOrDigit(character.charAt(0)) || character.equals("_"));
        boolean erased = character.equals("\b") && popup.isShowing();
        boolean value = character.equals(" ") && area.textBefore().endsWith(": ");
        if (inWord || erased || value) {
            ask(false);
        } else {
            popup.hide();
        }
    }

    /// @param asked whether the user asked for it, so that it opens also where no word is begun
    private void ask(boolean asked) {
        model.complete(area.caret(), proposals -> show(proposals, asked));
    }

    private void show(List<Proposal> proposals, boolean asked) {
        boolean finished = proposals.size() == 1
                && area.text(proposals.getFirst().from(), area.caret())
                        .equals(proposals.getFirst().label());
        Bounds caret = area.caretBounds();
        if (proposals.isEmpty() || (!asked && finished) || !area.area().isFocused()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(proposals);
        list.setPrefHeight(Math.min(MOST_ROWS, proposals.size()) * ROW + 2.0);
        choose(0);
        popup.show(area.area(), caret.getMinX(), caret.getMaxY() + 2);
    }

    private void explain(Proposal proposal) {
        if (proposal != null) {
            String usual = proposal.usual().map(words -> " · default " + words).orElse("");
            String wanted = proposal.wanted() + (proposal.kind() == Kind.KEY ? usual : "");
            help.setText(String.join(
                    "\n",
                    List.of(proposal.help(), wanted).stream()
                            .filter(words -> !words.isBlank())
                            .toList()));
        }
    }

    private void put() {
        Proposal chosen = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (chosen != null) {
            area.put(chosen.from(), chosen.to(), chosen.insert());
            if (chosen.kind() == Kind.KEY && chosen.insert().endsWith(" ")) {
                ask(false);
            }
        }
    }

    /// A proposal: what is put in, and its unit.
    private static final class ProposalCell extends ListCell<Proposal> {
        private final Label words = new Label();
        private final Label unit = new Label();
        private final HBox row = new HBox(words, unit);

        ProposalCell() {
            words.getStyleClass().add("completion-label");
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            unit.getStyleClass().add("completion-unit");
            unit.setMinWidth(Region.USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(Proposal proposal, boolean empty) {
            super.updateItem(proposal, empty);
            boolean shown = !empty && proposal != null;
            words.setText(shown ? proposal.label() : "");
            unit.setText(shown ? proposal.unit() : "");
            setGraphic(shown ? row : null);
        }
    }
}
