package io.plumbline.ui.backtest;

import io.plumbline.ui.common.FileDialogs;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The fields "which config, which bars", as the forms of several screens have them.
public final class InputsForm extends VBox {

    private final TextField config = new TextField();
    private final Button edit = small("Edit", "editButton");
    private final MenuButton recent = new MenuButton("Recent");
    private final NoteLabel configNote = new NoteLabel();
    private final VBox rows = new VBox();
    private final NoteLabel rowsNote = new NoteLabel();
    private final Button browse = small("Browse…", "browseButton");
    private final Button addDatasets = small("From the library…", "addDatasetsButton");
    private final Button add = small("Add files…", "addButton");

    public InputsForm() {
        getStyleClass().add("inputs");
        config.setId("config");
        configNote.setId("configNote");
        config.setPromptText("A config file, such as sample-data/example.yaml");
        config.getStyleClass().add("path-field");
        recent.getStyleClass().add("small");
        recent.setMinWidth(USE_PREF_SIZE);
        rows.getStyleClass().add("bar-rows");
        getChildren()
                .addAll(
                        field(head("Config", edit, recent, browse), config, configNote),
                        field(head("Bars", addDatasets, add), rows, rowsNote));
    }

    private static Button small(String words, String id) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("small");
        return button;
    }

    private static HBox head(String title, Node... buttons) {
        Label label = new Label(title);
        label.getStyleClass().add("section-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(label, gap);
        head.getChildren().addAll(buttons);
        head.getStyleClass().add("field-head");
        return head;
    }

    private static VBox field(Node... parts) {
        VBox field = new VBox(parts);
        field.getStyleClass().add("field");
        return field;
    }

    /// Shows the config and the bars of a form, and lets them be changed.
    ///
    /// @param picker chooses datasets for the form
    public void bind(SetupViewModel model, DatasetPickerViewModel picker, FileDialogs dialogs) {
        config.textProperty().bindBidirectional(model.configProperty());
        configNote.follow(model.configNoteProperty());
        BarRowView.mark(config, model.configNoteProperty());
        edit.disableProperty().bind(model.configProperty().isEmpty());
        edit.setTooltip(new Tooltip("Open it in the config editor"));
        edit.setOnAction(_ -> model.edit());
        recent.setOnShowing(_ -> showRecent(model));
        model.rows().addListener((ListChangeListener<BarRow>) _ -> showRows(model));
        showRows(model);
        rowsNote.follow(model.rowsNoteProperty());
        browse.setOnAction(_ -> dialogs.open("Choose a config", FileDialogs.Kind.CONFIG)
                .ifPresent(file -> model.configProperty().set(file.toString())));
        add.setOnAction(_ -> model.addBars(dialogs.openSeveral("Add bar files", FileDialogs.Kind.BARS)));
        addDatasets.setOnAction(_ -> picker.open());
    }

    private void showRows(SetupViewModel model) {
        rows.getChildren()
                .setAll(model.rows().stream()
                        .map(row -> new BarRowView(row, () -> model.remove(row)))
                        .toList());
    }

    private void showRecent(SetupViewModel model) {
        List<MenuItem> items = model.recentConfigs().stream()
                .map(file -> {
                    MenuItem item = new MenuItem(file.toString());
                    item.setMnemonicParsing(false);
                    item.setOnAction(_ -> model.configProperty().set(file.toString()));
                    return item;
                })
                .toList();
        MenuItem none = new MenuItem("No config was run yet");
        none.setDisable(true);
        recent.getItems().setAll(items.isEmpty() ? List.of(none) : items);
    }
}
