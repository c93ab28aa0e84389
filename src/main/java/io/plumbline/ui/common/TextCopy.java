package io.plumbline.ui.common;

import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Text on its way to the clipboard, such as the rows of a table when Ctrl+C is pressed in it.
public final class TextCopy {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private TextCopy() {}

    /// Has Ctrl+C (⌘C) in a control copy by these means.
    public static void onKey(Node control, Runnable copy) {
        control.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy.run();
                event.consume();
            }
        });
    }

    /// Puts a text on the clipboard.
    public static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
