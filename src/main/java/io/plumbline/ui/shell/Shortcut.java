package io.plumbline.ui.shell;

import io.plumbline.ui.common.ScreenActions;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// A key that does the same thing on every screen, such as Ctrl+R, which runs. On macOS Command takes the place of
/// Ctrl.
public enum Shortcut {
    OPEN(KeyCode.O, true, "Opens files on the screen that is shown."),
    SAVE(KeyCode.S, true, "Saves what the screen shows."),
    RUN(KeyCode.R, true, "Runs what the screen is set to."),
    CANCEL(KeyCode.ESCAPE, false, "Cancels what the screen is running.");

    private final KeyCode key;
    private final boolean withControl;
    private final String meaning;

    Shortcut(KeyCode key, boolean withControl, String meaning) {
        this.key = key;
        this.withControl = withControl;
        this.meaning = meaning;
    }

    public KeyCodeCombination keys() {
        return withControl ? withControl(key) : new KeyCodeCombination(key);
    }

    /// What it does, in a sentence.
    public String meaning() {
        return meaning;
    }

    void on(ScreenActions screen) {
        switch (this) {
            case OPEN -> screen.open();
            case SAVE -> screen.save();
            case RUN -> screen.run();
            case CANCEL -> screen.cancel();
        }
    }

    /// The keys that open a screen, such as Ctrl+1 for the first.
    public static KeyCodeCombination keysOf(Screen screen) {
        return withControl(KeyCode.values()[KeyCode.DIGIT1.ordinal() + screen.ordinal()]);
    }

    /// The key that opens the help for the screen.
    public static KeyCodeCombination helpKeys() {
        return new KeyCodeCombination(KeyCode.F1);
    }

    /// The keys that open bar files to import them.
    public static KeyCodeCombination importKeys() {
        return withControl(KeyCode.I);
    }

    /// The keys that close the window.
    public static KeyCodeCombination quitKeys() {
        return withControl(KeyCode.Q);
    }

    private static KeyCodeCombination withControl(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }
}
