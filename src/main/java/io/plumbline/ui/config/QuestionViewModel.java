package io.plumbline.ui.config;

import io.plumbline.ui.common.Overlay;
import io.plumbline.ui.common.View;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A question that must be answered before the editor goes on, such as whether changes are to be saved.
public final class QuestionViewModel {

    /// What a button stands for.
    public enum Kind {
        /// What is asked for; Enter presses it.
        USUAL,
        OTHER,
        /// Loses something.
        LOSES
    }

    /// A button.
    ///
    /// @param words what it says, such as "Save"
    public record Answer(String words, Kind kind, Runnable action) {}

    /// A question with its answers; there is always Cancel too.
    public record Question(String title, String words, List<Answer> answers) {

        public Question {
            answers = List.copyOf(answers);
        }
    }

    private static final Question NONE = new Question("", "", List.of());

    private final Overlay overlay;
    private final ReadOnlyObjectWrapper<Question> question = new ReadOnlyObjectWrapper<>(NONE);

    public QuestionViewModel(Overlay overlay) {
        this.overlay = overlay;
    }

    /// Asks; another question that is open is forgotten.
    void ask(Question next) {
        question.set(next);
        overlay.show(View.CONFIG_QUESTION);
    }

    /// Closes the question and does what the answer stands for.
    public void answer(Answer chosen) {
        close();
        chosen.action().run();
    }

    /// Cancel: all stays as it is.
    public void close() {
        overlay.close(View.CONFIG_QUESTION);
    }

    public ReadOnlyObjectProperty<Question> questionProperty() {
        return question.getReadOnlyProperty();
    }
}
