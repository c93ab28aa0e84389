package io.plumbline.ui;

import io.plumbline.ui.common.FontChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The style sheets of the window, those that all screens share first. A screen's own is a line here.
final class StyleSheets {

    private static final List<String> NAMES = List.of(
            "base",
            "workstation",
            "shell",
            "chart",
            "data",
            "config",
            "backtest",
            "trades",
            "compare",
            "tuning",
            "history",
            "import",
            "help",
            "tour");

    private StyleSheets() {}

    /// Their addresses, as a scene wants them. Popups take them over from the window that owns them.
    static List<String> all() {
        List<String> sheets = new ArrayList<>();
        for (String name : NAMES) {
            String file = "/css/" + name + ".css";
            sheets.add(Objects.requireNonNull(StyleSheets.class.getResource(file), file)
                    .toExternalForm());
        }
        sheets.add(FontChoice.styleSheet());
        return sheets;
    }
}
