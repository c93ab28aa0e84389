package io.plumbline.ui.common;

import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// A text field whose text counts once typing has paused, Enter was pressed or the field was left, because
/// something slow follows from it, such as another look at a file.
public final class SettledText {

    private static final Duration PAUSE = Duration.millis(700);

    private final TextField field;
    private final StringProperty value;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private boolean typing;

    private SettledText(TextField field, StringProperty value) {
        this.field = field;
        this.value = value;
    }

    /// Keeps a field and a value the same, but for what is still being typed.
    public static void bind(TextField field, StringProperty value) {
        new SettledText(field, value).listen();
    }

    private void listen() {
        value.subscribe(now -> {
            if (!typing) {
                show(now);
            }
        });
        field.textProperty().subscribe((_, now) -> {
            typing = !now.equals(value.get());
            if (typing) {
                pause.playFromStart();
            } else {
                pause.stop();
            }
        });
        pause.setOnFinished(_ -> settle());
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                settle();
            }
        });
        // Enter is the field's own while there is something to settle; after that it presses the default button.
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && typing) {
                settle();
                event.consume();
            }
        });
    }

    private void settle() {
        pause.stop();
        if (typing) {
            typing = false;
            value.set(field.getText());
            // What was typed may have come back in another form, such as in capitals, while it was still being typed.
            show(value.get());
        }
    }

    /// Shows a text without moving the caret from where it is being typed.
    private void show(String text) {
        if (!field.getText().equals(text)) {
            int caret = field.getCaretPosition();
            boolean atEnd = caret == field.getLength();
            field.setText(text);
            field.positionCaret(atEnd ? text.length() : Math.min(caret, text.length()));
        }
    }
}
