package io.plumbline.ui.help;

import atlantafx.base.controls.CustomTextField;
import io.plumbline.ui.common.ScreenActions;
import io.plumbline.ui.help.HelpEntry.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// Binds the help screen to its view model.
public final class HelpController implements ScreenActions {

    private final HelpViewModel model;
    private final ToggleGroup group = new ToggleGroup();

    @FXML
    private CustomTextField search;

    @FXML
    private HBox kinds;

    @FXML
    private Label foundWords;

    @FXML
    private ListView<HelpEntry> entries;

    public HelpController(HelpViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        search.textProperty().bindBidirectional(model.searchProperty());
        search.getRight().visibleProperty().bind(search.textProperty().isNotEmpty());
        search.getRight().setOnMouseClicked(_ -> model.searchProperty().set(""));
        foundWords.textProperty().bind(model.foundWordsProperty());
        entries.setItems(model.found());
        entries.setCellFactory(_ -> new HelpCell());
        entries.setPlaceholder(new Label("Nothing has these words. Fewer or shorter ones find more."));
        addKinds();
        model.topicProperty()
                .subscribe(topic -> topic.ifPresent(entry -> {
                    entries.getSelectionModel().select(entry);
                    entries.scrollTo(entry);
                }));
    }

    private void addKinds() {
        List<Optional<Kind>> choices = new ArrayList<>(List.of(Optional.empty()));
        model.kinds().forEach(kind -> choices.add(Optional.of(kind)));
        for (Optional<Kind> choice : choices) {
            ToggleButton button = new ToggleButton(choice.map(Kind::words).orElse("All"));
            button.getStyleClass()
                    .add(
                            choice.equals(choices.getFirst())
                                    ? "left-pill"
                                    : choice.equals(choices.getLast()) ? "right-pill" : "center-pill");
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                model.kindProperty().set(choice);
                button.setSelected(true);
            });
            model.kindProperty().subscribe(kind -> button.setSelected(kind.equals(choice)));
            kinds.getChildren().add(button);
        }
    }

    @Override
    public void open() {
        search.requestFocus();
    }

    /// Esc takes the search back.
    @Override
    public void cancel() {
        model.searchProperty().set("");
    }

    @Override
    public String helpTopic() {
        return "Help screen";
    }

    @Override
    public void shown() {
        search.requestFocus();
    }
}
