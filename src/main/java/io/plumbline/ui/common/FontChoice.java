package io.plumbline.ui.common;

import java.util.List;
import javafx.scene.text.Font;

/// The typeface of the window: the first one present of a list of plain screen faces with figures of equal width.
public final class FontChoice {

    private static final List<String> FAMILIES =
            List.of("Inter", "Segoe UI", "SF Pro Text", "Helvetica Neue", "Noto Sans", "Roboto", "Lato", "Ubuntu");

    private FontChoice() {}

    /// The family to use, such as "Segoe UI"; "System" if none of the list is installed.
    public static String family() {
        List<String> installed = Font.getFamilies();
        return FAMILIES.stream().filter(installed::contains).findFirst().orElse("System");
    }
}
