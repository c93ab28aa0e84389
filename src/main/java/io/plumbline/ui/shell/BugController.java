package io.plumbline.ui.shell;

import io.plumbline.ui.common.Bugs;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Binds the dialog of an unexpected mistake.
public final class BugController {

    private final Bugs bugs;
    private final Runnable openLogFolder;

    @FXML
    private Label message;

    @FXML
    private Label more;

    @FXML
    private TextArea details;

    @FXML
    private Button copyButton;

    public BugController(Bugs bugs, Runnable openLogFolder) {
        this.bugs = bugs;
        this.openLogFolder = openLogFolder;
    }

    @FXML
    private void initialize() {
        bugs.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    private void show(Bugs.Bug bug) {
        message.setText(bug.message());
        // Set only when it is another one: it would scroll back under the reader's eyes.
        if (!details.getText().equals(bug.details())) {
            details.setText(bug.details());
        }
        more.setText(bug.more() == 0 ? "" : "and " + bug.more() + " more since, all of them in the log");
    }

    @FXML
    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(details.getText());
        Clipboard.getSystemClipboard().setContent(content);
        copyButton.setText("Copied");
    }

    @FXML
    private void openLogs() {
        openLogFolder.run();
    }

    @FXML
    private void close() {
        bugs.dismiss();
    }
}
