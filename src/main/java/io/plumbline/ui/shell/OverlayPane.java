package io.plumbline.ui.shell;

import io.plumbline.ui.common.ScreenActions;
import io.plumbline.ui.common.View.Loaded;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A sheet or dialog over the whole window. What lies behind it is dimmed and cannot be reached with mouse or
/// keyboard.
public final class OverlayPane extends StackPane {

    private ScreenActions actions = ScreenActions.NONE;
    private Optional<Node> focusBefore = Optional.empty();
    private Subscription watch = Subscription.EMPTY;

    public OverlayPane() {
        getStyleClass().add("overlay");
        setVisible(false);
        // Lists and tables keep Esc to themselves, to end the editing of a cell. There is none on a sheet.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean inList = event.getTarget() instanceof ListView<?> || event.getTarget() instanceof TableView<?>;
            if (event.getCode() == KeyCode.ESCAPE && inList) {
                actions.cancel();
                event.consume();
            }
        });
    }

    /// Shows a sheet, or nothing.
    void show(Optional<Loaded> sheet) {
        ScreenActions gone = actions;
        actions = sheet.map(Loaded::actions).orElse(ScreenActions.NONE);
        watch.unsubscribe();
        watch = Subscription.EMPTY;
        gone.hidden();
        Scene scene = getScene();
        if (scene != null && !isVisible()) {
            focusBefore = Optional.ofNullable(scene.getFocusOwner());
        }
        setVisible(sheet.isPresent());
        getChildren().setAll(sheet.stream().map(Loaded::root).toList());
        if (sheet.isPresent()) {
            if (scene != null) {
                watch = scene.focusOwnerProperty().subscribe(this::keepInside);
            }
            actions.shown();
        } else {
            focusBefore.ifPresent(Node::requestFocus);
            focusBefore = Optional.empty();
        }
    }

    /// Tab goes round within the sheet: when it leaves, it comes back to the beginning.
    private void keepInside(@Nullable Node owner) {
        if (owner != null && !isInside(owner)) {
            actions.shown();
        }
    }

    private boolean isInside(Node node) {
        return node.equals(this) || (node.getParent() != null && isInside(node.getParent()));
    }

    boolean isShowing() {
        return isVisible();
    }

    ScreenActions actions() {
        return actions;
    }
}
