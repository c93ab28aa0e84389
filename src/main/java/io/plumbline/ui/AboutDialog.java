package io.plumbline.ui;

import io.plumbline.app.Home;
import io.plumbline.app.Version;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;

/// The dialog that says which version this is, what it runs on and where it keeps its files.
final class AboutDialog {

    private AboutDialog() {}

    static void show(Stage owner, Home home) {
        Alert alert = new Alert(AlertType.INFORMATION);
        alert.initOwner(owner);
        alert.setTitle("About Plumbline");
        alert.setHeaderText("Plumbline " + Version.current());
        alert.setGraphic(null);
        alert.getDialogPane().getStyleClass().add("about");
        GridPane facts = new GridPane();
        facts.getStyleClass().add("about-facts");
        add(facts, "Licence", "Apache-2.0");
        add(facts, "Java", Runtime.version().toString());
        add(facts, "JavaFX", System.getProperty("javafx.runtime.version", "unknown"));
        add(facts, "Data", home.data().toAbsolutePath().toString());
        add(facts, "Settings", home.settingsFile().toAbsolutePath().toString());
        add(facts, "Logs", home.logs().toAbsolutePath().toString());
        alert.getDialogPane().setContent(facts);
        Notices.text().map(AboutDialog::notices).ifPresent(alert.getDialogPane()::setExpandableContent);
        alert.show();
    }

    private static TextArea notices(String text) {
        TextArea area = new TextArea(text);
        area.setEditable(false);
        area.setPrefRowCount(16);
        area.getStyleClass().add("about-notices");
        return area;
    }

    private static void add(GridPane facts, String name, String value) {
        TextField field = new TextField(value);
        field.setEditable(false);
        field.setPrefColumnCount(38);
        GridPane.setHgrow(field, Priority.ALWAYS);
        facts.addRow(facts.getRowCount(), new Label(name), field);
    }
}
