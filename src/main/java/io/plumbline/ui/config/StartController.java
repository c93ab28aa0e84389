package io.plumbline.ui.config;

import java.nio.file.Path;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// Binds what the editor offers while no config is open: templates and the files used before.
public final class StartController {

    private static final int MOST_RECENT = 5;
    private static final int WORDS_WIDTH = 370;

    private final ConfigViewModel model;

    @FXML
    private Pane templates;

    @FXML
    private Pane recent;

    public StartController(ConfigViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        for (TemplateRow template : ConfigViewModel.templates()) {
            Button choice = choice(template.title(), template.words(), () -> model.begin(template));
            choice.setId("template-" + template.name());
            templates.getChildren().add(choice);
        }
        model.recent().addListener((Observable _) -> showRecent());
        showRecent();
    }

    private void showRecent() {
        recent.getChildren()
                .setAll(model.recent().stream()
                        .limit(MOST_RECENT)
                        .map(this::choice)
                        .toList());
        if (recent.getChildren().isEmpty()) {
            Label none = new Label("Files you open or save are listed here.");
            none.getStyleClass().add("message-hint");
            recent.getChildren().add(none);
        }
    }

    private Node choice(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return choice(String.valueOf(file.getFileName()), String.valueOf(folder), () -> model.open(file));
    }

    private static Button choice(String title, String words, Runnable action) {
        Label head = new Label(title);
        head.getStyleClass().add("config-choice-title");
        // A label that wraps would not say how high it is inside a button.
        Text more = new Text(words);
        more.getStyleClass().add("config-choice-words");
        more.setWrappingWidth(WORDS_WIDTH);
        Button choice = new Button();
        choice.setGraphic(new VBox(head, more));
        choice.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(title);
        choice.getStyleClass().add("config-choice");
        choice.setOnAction(_ -> action.run());
        return choice;
    }

    @FXML
    private void open() {
        model.choose();
    }

    @FXML
    private void fromRun() {
        model.beginFromRun();
    }
}
