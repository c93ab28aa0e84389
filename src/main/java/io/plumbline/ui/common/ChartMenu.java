package io.plumbline.ui.common;

import io.plumbline.ui.chart.ChartExport;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.javafx.FontIcon;

/// The button beside a chart that copies it or saves it as a picture.
public final class ChartMenu extends MenuButton {

    public ChartMenu() {
        super("Picture", new FontIcon("mdi2i-image-outline"));
        getStyleClass().addAll("small", "chart-menu");
        setMinWidth(USE_PREF_SIZE);
    }

    /// Offers what is on screen when an item is chosen.
    public void offer(Supplier<ChartExport> picture, Exports exports) {
        getItems()
                .setAll(
                        item("Copy", "mdi2c-content-copy", _ -> copy(picture.get())),
                        item("Save as PNG…", "mdi2f-file-image-outline", _ -> {
                            ChartExport shown = picture.get();
                            WritableImage image = shown.image();
                            exports.png(shown.title(), () -> ChartExport.png(image));
                        }),
                        item("Save as SVG…", "mdi2v-vector-curve", _ -> {
                            ChartExport shown = picture.get();
                            exports.svg(shown.title(), shown.svg());
                        }));
    }

    private static MenuItem item(String words, String icon, EventHandler<ActionEvent> action) {
        MenuItem item = new MenuItem(words, new FontIcon(icon));
        item.setOnAction(action);
        return item;
    }

    private static void copy(ChartExport picture) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture.image());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
