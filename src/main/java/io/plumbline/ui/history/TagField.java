package io.plumbline.ui.history;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/// A small field for one more tag, which offers the tags of other runs while one types.
final class TagField extends TextField {

    private static final int MOST_OFFERED = 8;

    private final Consumer<String> add;

    /// @param completions the known tags that a beginning can be completed to
    /// @param add takes the tag
    TagField(Function<String, List<String>> completions, Consumer<String> add) {
        this.add = add;
        getStyleClass().add("tag-field");
        setPromptText("Add a tag");
        setOnAction(_ -> take(getText()));
        AutoCompletionBinding<String> completion = TextFields.bindAutoCompletion(
                this,
                request -> completions.apply(request.getUserText()).stream()
                        .limit(MOST_OFFERED)
                        .toList());
        completion.setVisibleRowCount(MOST_OFFERED);
        completion.setOnAutoCompleted(event -> take(event.getCompletion()));
        focusedProperty().subscribe((_, now) -> {
            if (!now) {
                take(getText());
            }
        });
    }

    private void take(String tag) {
        clear();
        if (!tag.isBlank()) {
            add.accept(tag);
        }
    }
}
