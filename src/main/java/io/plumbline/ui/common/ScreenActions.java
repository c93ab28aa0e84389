package io.plumbline.ui.common;

import java.nio.file.Path;

/// What the window's keys and menus do on a screen, such as Ctrl+R on the backtest screen. A screen's controller
/// implements it; what it leaves out does nothing there.
public interface ScreenActions {

    /// A screen without any.
    ScreenActions NONE = new ScreenActions() {};

    /// Ctrl+O: lets the user choose what to open.
    default void open() {}

    /// Opens a file that was used before, chosen from the menu: a config or bars.
    default void open(Path file) {}

    /// Ctrl+S.
    default void save() {}

    /// Ctrl+R.
    default void run() {}

    /// Esc.
    default void cancel() {}

    /// F1: the title of the help entry to show, such as "Backtest screen".
    default String helpTopic() {
        return "";
    }

    /// The screen has come into view. Long-lived subscriptions are taken here.
    default void shown() {}

    /// The screen has gone out of view, or the window closes. Long-lived subscriptions are released here.
    default void hidden() {}
}
