package io.plumbline.ui.config;

import atlantafx.base.controls.ToggleSwitch;
import io.plumbline.config.ConfigKey;
import io.plumbline.config.ConfigShape;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// The control of a field: a switch for true and false, a box of choices, a field for a number, an editor for lists
/// and names.
final class FieldControls {

    /// Long enough to write a number, short enough to see it arrive in the text.
    private static final Duration PAUSE = Duration.millis(350);

    private static final int WIDTH = 132;
    private static final int NARROW = 62;
    private static final int WIDE = 270;
    private static final int LONG_WORD = 14;

    private FieldControls() {}

    static Node of(FormField field) {
        ConfigKey key = field.key();
        ConfigShape shape = key.shape();
        Node control = switch (shape.many()) {
            case LIST -> new ListField(field);
            case NAMES -> new NamesField(field);
            case RANGE -> range(field);
            case ONE -> one(field, shape);
        };
        control.setId("field-" + key.path().replace('.', '-'));
        return control;
    }

    private static Node one(FormField field, ConfigShape shape) {
        return switch (shape.kind()) {
            case TRUTH -> truth(field);
            case CHOICE -> choice(field, shape.choices());
            case BLOCK -> field.key().path().equals("instruments") ? new InstrumentsField(field) : new GridField(field);
            case TEXT -> shape.closed() ? choice(field, shape.choices()) : text(field);
            case WHOLE, NUMBER, MOMENT, ANYTHING -> text(field);
        };
    }

    private static Node truth(FormField field) {
        ToggleSwitch control = new ToggleSwitch();
        boolean usual = field.key().fallback().filter("true"::equals).isPresent();
        boolean[] showing = {true};
        field.writtenProperty().subscribe(written -> {
            showing[0] = true;
            control.setSelected(written.given() ? Boolean.parseBoolean(written.value()) : usual);
            showing[0] = false;
        });
        control.selectedProperty().subscribe((_, on) -> {
            if (!showing[0]) {
                field.set(String.valueOf(on));
            }
        });
        HBox box = new HBox(control);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setPrefWidth(WIDTH);
        return box;
    }

    private static Node choice(FormField field, List<String> choices) {
        ComboBox<String> control = new ComboBox<>();
        control.getItems().setAll(choices);
        boolean wordy = choices.stream().anyMatch(choice -> choice.length() > LONG_WORD);
        control.setPrefWidth(wordy ? WIDE : WIDTH);
        control.setPromptText(field.key().fallback().orElse("choose"));
        boolean[] showing = {true};
        field.writtenProperty().subscribe(written -> {
            showing[0] = true;
            // A wrong value is shown as it is, beside what is said about it.
            String match = choices.stream()
                    .filter(written.value()::equalsIgnoreCase)
                    .findFirst()
                    .orElse(written.value());
            control.setValue(match.isEmpty() ? null : match);
            showing[0] = false;
        });
        control.valueProperty().subscribe((_, chosen) -> {
            if (!showing[0] && chosen != null) {
                field.set(chosen);
            }
        });
        return control;
    }

    private static Node text(FormField field) {
        TextField control = new TextField();
        control.setPrefWidth(WIDTH);
        boolean number = field.key().shape().kind() == ConfigShape.Kind.WHOLE
                || field.key().shape().kind() == ConfigShape.Kind.NUMBER;
        if (number) {
            control.getStyleClass().add("number-field");
        }
        control.setPromptText(field.key().fallback().orElse(""));
        Consumer<String> show = settled(control, field::set);
        field.writtenProperty().subscribe(written -> show.accept(written.value()));
        return control;
    }

    private static Node range(FormField field) {
        TextField low = new TextField();
        TextField high = new TextField();
        Runnable put = () ->
                field.setItems(Stream.of(low.getText().strip(), high.getText().strip())
                        .filter(text -> !text.isEmpty())
                        .toList());
        Consumer<String> showLow = settled(low, _ -> put.run());
        Consumer<String> showHigh = settled(high, _ -> put.run());
        field.writtenProperty().subscribe(written -> {
            showLow.accept(written.items().isEmpty() ? "" : written.items().getFirst());
            showHigh.accept(written.items().size() < 2 ? "" : written.items().get(1));
        });
        Stream.of(low, high).forEach(one -> {
            one.setPrefWidth(NARROW);
            one.getStyleClass().add("number-field");
        });
        HBox box = new HBox(low, new Label("–"), high);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("form-range");
        return box;
    }

    /// Has what is typed count once typing pauses, Enter is pressed or the field is left; Esc takes it back. While
    /// it is being typed, what comes from elsewhere waits.
    ///
    /// @param put told what was typed
    /// @return shows what comes from elsewhere
    static Consumer<String> settled(TextField control, Consumer<String> put) {
        PauseTransition pause = new PauseTransition(PAUSE);
        String[] shown = {""};
        Runnable settle = () -> {
            pause.stop();
            if (!control.getText().equals(shown[0])) {
                shown[0] = control.getText();
                put.accept(control.getText());
            }
        };
        pause.setOnFinished(_ -> settle.run());
        control.textProperty().subscribe((_, now) -> {
            if (now.equals(shown[0])) {
                pause.stop();
            } else {
                pause.playFromStart();
            }
        });
        control.focusedProperty().subscribe(focused -> {
            if (!focused) {
                settle.run();
            }
        });
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                settle.run();
            }
        });
        return value -> {
            boolean typing = control.isFocused() && !control.getText().equals(shown[0]);
            shown[0] = typing ? shown[0] : value;
            if (!typing && !control.getText().equals(value)) {
                int caret = control.getCaretPosition();
                control.setText(value);
                control.positionCaret(Math.min(caret, value.length()));
            }
        };
    }
}
