package io.plumbline.ui.config;

import io.plumbline.config.ConfigShape;
import io.plumbline.config.ConfigShape.Many;
import io.plumbline.ui.common.Shown;
import io.plumbline.ui.config.FormField.Trouble;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A field of the form on screen: its name, what it means and wants, its control with the unit, and what is wrong.
final class FieldRow extends VBox {

    private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    FieldRow(FormField field) {
        getStyleClass().add("form-field");
        Label name = new Label(field.key().name());
        name.getStyleClass().add("form-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label help = wrapped(field.key().help(), "form-help");
        Label wants = wrapped(field.wants(), "form-wants");
        VBox words = new VBox(name, help, wants);
        words.getStyleClass().add("form-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);

        Node control = FieldControls.of(field);
        boolean wide = isWide(field.key().shape());
        HBox head = new HBox(words);
        head.getStyleClass().add("form-line");
        head.setAlignment(Pos.TOP_LEFT);
        if (!wide) {
            head.getChildren().add(withUnit(control, field.key().unit()));
        }
        head.getChildren().add(reset(field));
        getChildren().add(head);
        if (wide) {
            getChildren().add(control);
        }
        getChildren().add(trouble(field));

        Shown.when(field.foundProperty(), this);
        field.writtenProperty().subscribe(written -> pseudoClassStateChanged(GIVEN, written.given()));
        field.troubleProperty().subscribe(trouble -> {
            pseudoClassStateChanged(ERROR, !trouble.words().isEmpty() && trouble.error());
            pseudoClassStateChanged(WARNING, !trouble.words().isEmpty() && !trouble.error());
        });
        // Only when the user goes there: the focus also moves by itself, such as when a document is opened.
        control.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> field.reveal());
        control.addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                field.reveal();
            }
        });
    }

    private static boolean isWide(ConfigShape shape) {
        return shape.many() == Many.LIST || shape.many() == Many.NAMES || shape.kind() == ConfigShape.Kind.BLOCK;
    }

    private static Label wrapped(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node withUnit(Node control, String unit) {
        Label unitLabel = new Label(unit);
        unitLabel.getStyleClass().add("form-unit");
        VBox box = new VBox(control, unitLabel);
        box.getStyleClass().add("form-control");
        box.setMinWidth(Region.USE_PREF_SIZE);
        unitLabel.setManaged(!unit.isEmpty());
        return box;
    }

    private static Node reset(FormField field) {
        Button reset = new Button();
        reset.setGraphic(new FontIcon("mdi2u-undo-variant"));
        reset.getStyleClass().addAll("flat", "button-icon", "form-reset");
        String usual = field.key()
                .fallback()
                .map(words -> "Back to the default, " + words)
                .orElse("");
        reset.setTooltip(new Tooltip(usual));
        reset.setAccessibleText("Reset " + field.key().name());
        reset.setOnAction(_ -> field.reset());
        // Its room stays, so that the controls of all rows stand below one another.
        boolean possible = field.key().fallback().isPresent();
        field.writtenProperty().subscribe(written -> reset.setVisible(possible && written.given()));
        return reset;
    }

    private static Node trouble(FormField field) {
        Label label = wrapped("", "form-trouble");
        FontIcon icon = new FontIcon("mdi2a-alert-circle-outline");
        label.setGraphic(icon);
        field.troubleProperty().subscribe((Trouble trouble) -> {
            label.setText(trouble.words());
            label.setVisible(!trouble.words().isEmpty());
            label.pseudoClassStateChanged(WARNING, !trouble.error());
            icon.setIconLiteral(trouble.error() ? "mdi2a-alert-circle-outline" : "mdi2a-alert-outline");
        });
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
