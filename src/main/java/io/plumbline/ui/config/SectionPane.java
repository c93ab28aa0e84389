package io.plumbline.ui.config;

import io.plumbline.config.ConfigShape;
import io.plumbline.ui.common.Shown;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A section of the form on screen: a head that opens and closes it, and its fields, which are made when it is
/// first opened.
final class SectionPane extends VBox {

    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final FormSection section;
    private final VBox fields = new VBox();

    SectionPane(FormSection section) {
        this.section = section;
        getStyleClass().add("form-section");
        fields.getStyleClass().add("form-fields");
        getChildren().addAll(head(), fields);
        Shown.when(section.openProperty(), fields);
        Shown.when(section.foundProperty(), this);
        section.openProperty().subscribe(open -> {
            if (open && fields.getChildren().isEmpty()) {
                fill();
            }
        });
        section.stateProperty().subscribe(state -> pseudoClassStateChanged(OFF, state.equals("off")));
    }

    private Node head() {
        FontIcon chevron = new FontIcon();
        section.openProperty()
                .subscribe(open -> chevron.setIconLiteral(open ? "mdi2c-chevron-down" : "mdi2c-chevron-right"));
        Label title = new Label(section.title());
        title.getStyleClass().add("form-section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label help = new Label(section.help());
        help.getStyleClass().add("form-section-help");
        help.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(help, Priority.ALWAYS);
        HBox words = new HBox(
                chevron,
                title,
                help,
                badge(section.errorsProperty(), "form-errors"),
                badge(section.warningsProperty(), "form-warnings"),
                badge(section.stateProperty(), "form-state"));
        words.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("form-section-words");
        Button head = new Button();
        head.setGraphic(words);
        head.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        head.setMaxWidth(Double.MAX_VALUE);
        head.getStyleClass().add("form-section-head");
        head.setAccessibleText(section.title());
        head.setId("section-" + section.path().replace('.', '-'));
        words.prefWidthProperty().bind(head.widthProperty().subtract(24));
        head.setOnAction(_ -> section.openProperty().set(!section.openProperty().get()));
        return head;
    }

    private static Node badge(ObservableValue<String> words, String style) {
        Label badge = new Label();
        badge.textProperty().bind(words);
        badge.getStyleClass().addAll("form-badge", style);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        Shown.when(words.map(text -> !text.isEmpty()), badge);
        return badge;
    }

    private void fill() {
        for (FormField field : section.fields()) {
            fields.getChildren().add(field.isLeaf() ? row(field) : heading(field));
        }
    }

    private static Node row(FormField field) {
        FieldRow row = new FieldRow(field);
        if (field.key().shape().kind() == ConfigShape.Kind.ANYTHING) {
            // A key of old configs is shown only where there is one.
            row.visibleProperty().unbind();
            row.visibleProperty()
                    .bind(field.foundProperty()
                            .flatMap(found -> field.writtenProperty().map(written -> found && written.given())));
        }
        return row;
    }

    private static Node heading(FormField field) {
        Label name = new Label(field.key().name());
        name.getStyleClass().add("form-heading-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label help = new Label(field.key().help());
        help.getStyleClass().add("form-help");
        HBox heading = new HBox(name, help);
        heading.setAlignment(Pos.BASELINE_LEFT);
        heading.getStyleClass().add("form-heading");
        Label trouble = new Label();
        trouble.getStyleClass().add("form-trouble");
        trouble.setWrapText(true);
        trouble.textProperty().bind(field.troubleProperty().map(FormField.Trouble::words));
        Shown.when(trouble.textProperty().isNotEmpty(), trouble);
        VBox box = new VBox(heading, trouble);
        Shown.when(field.foundProperty(), box);
        return box;
    }
}
