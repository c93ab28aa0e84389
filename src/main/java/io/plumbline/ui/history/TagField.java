package io.plumbline.ui.history;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;

/// A small field for one more tag, which offers the tags of other runs while one types.
final class TagField extends TextField {

    private static final int MOST_OFFERED = 8;

    private final ContextMenu offers = new ContextMenu();
    private final Function<String, List<String>> completions;
    private final Consumer<String> add;

    TagField(Function<String, List<String>> completions, Consumer<String> add) {
        this.completions = completions;
        this.add = add;
        getStyleClass().add("tag-field");
        setPromptText("Add a tag");
        setOnAction(event -> take(getText()));
        textProperty().subscribe((before, now) -> offer(now));
        focusedProperty().subscribe((before, now) -> {
            if (!now) {
                offers.hide();
                take(getText());
            }
        });
    }

    private void take(String tag) {
        clear();
        if (!tag.isBlank()) {
            add.accept(tag);
        }
    }

    private void offer(String typed) {
        List<String> tags = typed.isBlank()
                ? List.of()
                : completions.apply(typed).stream().limit(MOST_OFFERED).toList();
        offers.getItems().setAll(tags.stream().map(this::item).toList());
        if (tags.isEmpty() || !isFocused()) {
            offers.hide();
        } else if (!offers.isShowing()) {
            offers.show(this, Side.BOTTOM, 0, 2);
        }
    }

    private MenuItem item(String tag) {
        MenuItem item = new MenuItem(RunTexts.oneLine(tag));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> take(tag));
        return item;
    }
}
