package io.plumbline.ui.common;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

    /// The address of a style sheet that gives every window and popup that family. It is made while the program
    /// runs because only then is it known which typefaces there are.
    public static String styleSheet() {
        String css = ".root { -fx-font-family: \"" + family() + "\"; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
