package io.plumbline.ui.config;

import io.plumbline.ui.common.ScreenActions;
import io.plumbline.ui.config.QuestionViewModel.Answer;
import io.plumbline.ui.config.QuestionViewModel.Kind;
import io.plumbline.ui.config.QuestionViewModel.Question;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Binds the dialog that asks before the editor goes on.
public final class QuestionController implements ScreenActions {

    private final QuestionViewModel model;

    @FXML
    private Label title;

    @FXML
    private Label words;

    @FXML
    private HBox answers;

    public QuestionController(QuestionViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.questionProperty().subscribe(this::show);
    }

    private void show(Question question) {
        title.setText(question.title());
        words.setText(question.words());
        Button cancel = new Button("Cancel");
        cancel.setOnAction(_ -> model.close());
        answers.getChildren().setAll(cancel);
        for (Answer answer : question.answers()) {
            Button button = new Button(answer.words());
            button.setId("answer" + answers.getChildren().size());
            button.setOnAction(_ -> model.answer(answer));
            button.setDefaultButton(answer.kind() == Kind.USUAL);
            if (answer.kind() != Kind.OTHER) {
                button.getStyleClass().add(answer.kind() == Kind.USUAL ? "accent" : "danger");
            }
            answers.getChildren().add(button);
        }
        answers.getChildren().forEach(button -> ((Region) button).setMinWidth(Region.USE_PREF_SIZE));
    }

    @Override
    public void shown() {
        answers.getChildren().getLast().requestFocus();
    }

    @Override
    public void cancel() {
        model.close();
    }

    @Override
    public void hidden() {
        model.close();
    }
}
