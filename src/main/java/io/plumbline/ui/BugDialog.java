package io.plumbline.ui;

import io.plumbline.ui.common.Bugs;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The dialog of an unexpected mistake, open as long as there is one to show. It leaves the window usable.
final class BugDialog {

    private static final Logger LOG = LoggerFactory.getLogger(BugDialog.class);
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final Stage owner;
    private final Bugs bugs;
    private final Supplier<Parent> content;
    private Optional<Stage> open = Optional.empty();
    private boolean dark;

    BugDialog(Stage owner, Bugs bugs, Supplier<Parent> content) {
        this.owner = owner;
        this.bugs = bugs;
        this.content = content;
        bugs.shownProperty().subscribe(shown -> {
            if (shown.isEmpty()) {
                open.ifPresent(Stage::hide);
                open = Optional.empty();
            } else if (open.isEmpty() && owner.isShowing()) {
                show();
            }
        });
    }

    private void show() {
        try {
            Stage dialog = new Stage();
            dialog.initOwner(owner);
            dialog.initModality(Modality.NONE);
            dialog.setTitle("Plumbline made a mistake");
            Scene scene = new Scene(content.get(), 760, 480);
            scene.getStylesheets().setAll(StyleSheets.all());
            dialog.setScene(scene);
            dialog.setOnHidden(_ -> bugs.dismiss());
            dialog.getIcons().setAll(owner.getIcons());
            open = Optional.of(dialog);
            setDark(dark);
            dialog.show();
        } catch (RuntimeException e) {
            // A mistake in the dialog of mistakes would call for another dialog, and so on.
            LOG.error("The dialog of a mistake cannot be shown", e);
        }
    }

    void setDark(boolean isDark) {
        dark = isDark;
        open.ifPresent(dialog -> dialog.getScene().getRoot().pseudoClassStateChanged(DARK, isDark));
    }
}
