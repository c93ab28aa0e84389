package io.plumbline.ui.data;

import io.plumbline.ui.common.ScreenActions;
import io.plumbline.ui.data.ImportFile.State;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds the import sheet.
public final class ImportController implements ScreenActions {

    private final ImportViewModel model;

    @FXML
    private Label leftOut;

    @FXML
    private ListView<ImportFile> files;

    @FXML
    private Label emptyLabel;

    @FXML
    private Node detail;

    @FXML
    private FontIcon fileIcon;

    @FXML
    private Label fileName;

    @FXML
    private Label filePath;

    @FXML
    private Button readAgainButton;

    @FXML
    private ImportFields fields;

    @FXML
    private Pane warnings;

    @FXML
    private Label counts;

    @FXML
    private Node tables;

    @FXML
    private TableView<ImportSight.Line> preview;

    @FXML
    private Tab rejectedTab;

    @FXML
    private TableView<ImportSight.Rejected> rejected;

    @FXML
    private Label rejectedNote;

    @FXML
    private Tab qualityTab;

    @FXML
    private Pane quality;

    @FXML
    private Label obstacle;

    @FXML
    private Button allButton;

    @FXML
    private Button importButton;

    private Subscription listening = Subscription.EMPTY;

    public ImportController(ImportViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        leftOut.textProperty().bind(model.leftOutProperty());
        leftOut.visibleProperty().bind(model.leftOutProperty().isNotEmpty());
        leftOut.managedProperty().bind(leftOut.visibleProperty());
        files.setItems(model.files());
        files.setCellFactory(_ -> new ImportFileCell(model::remove));
        files.getSelectionModel().selectedItemProperty().subscribe((_, now) -> {
            if (now != null) {
                model.chosenProperty().set(Optional.of(now));
            }
        });
        // A list keeps Enter to itself; here it imports, as everywhere on the sheet.
        files.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                importButton.fire();
                event.consume();
            }
        });
        emptyLabel.textProperty().bind(model.emptyWordsProperty());
        emptyLabel.visibleProperty().bind(Bindings.isEmpty(model.files()));
        fields.bind(model.form());
        ImportTables.preparePreview(preview);
        ImportTables.prepareRejected(rejected);
        obstacle.textProperty().bind(model.obstacleProperty());
        importButton
                .disableProperty()
                .bind(model.obstacleProperty().isNotEmpty().or(Bindings.isEmpty(model.files())));
        allButton
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> "Import all ready (" + model.readyProperty().get() + ")", model.readyProperty()));
        allButton.disableProperty().bind(model.readyProperty().isEqualTo(0));
        allButton.visibleProperty().bind(Bindings.size(model.files()).greaterThan(1));
        allButton.managedProperty().bind(allButton.visibleProperty());
        for (Button button : List.of(allButton, importButton)) {
            button.setMinWidth(Button.USE_PREF_SIZE);
        }
        model.chosenProperty().subscribe(this::choose);
    }

    private void choose(Optional<ImportFile> chosen) {
        listening.unsubscribe();
        listening = Subscription.EMPTY;
        detail.setVisible(chosen.isPresent());
        chosen.ifPresent(file -> {
            files.getSelectionModel().select(file);
            fileName.setText(file.fileName());
            filePath.setText(String.valueOf(file.path()));
            fields.choose(file);
            listening = file.stateProperty()
                    .subscribe(state -> showState(file, state))
                    .and(file.sightProperty().subscribe(this::show));
        });
    }

    private void showState(ImportFile file, State state) {
        fileIcon.setIconLiteral(state.icon());
        ImportFileCell.mark(fileIcon, state);
        boolean failed = state == State.FAILED;
        readAgainButton.setVisible(failed);
        readAgainButton.setManaged(failed);
        boolean over = state == State.IMPORTED || state == State.IMPORTING;
        fields.setDisable(over);
        showWarnings(file);
    }

    private void show(Optional<ImportSight> sight) {
        tables.setVisible(sight.isPresent());
        counts.setText(sight.map(ImportSight::countWords).orElse(""));
        preview.getItems().setAll(sight.map(ImportSight::preview).orElse(List.of()));
        rejected.getItems().setAll(sight.map(ImportSight::rejected).orElse(List.of()));
        String words = sight.map(ImportSight::rejectedWords).orElse("");
        rejectedTab.setText(words.isEmpty() ? "No rejected rows" : words);
        rejectedTab.setDisable(words.isEmpty());
        if (words.isEmpty() && rejectedTab.isSelected()) {
            rejectedTab.getTabPane().getSelectionModel().selectFirst();
        }
        rejectedNote.setText(sight.map(ImportSight::unlistedWords).orElse(""));
        qualityTab.setText("Quality " + sight.map(ImportSight::scoreWords).orElse(""));
        quality.getChildren()
                .setAll(sight.map(ImportSight::qualityWords).orElse(List.of()).stream()
                        .map(line -> line(line, "quality-line"))
                        .toList());
        model.chosenProperty().get().ifPresent(this::showWarnings);
    }

    private void showWarnings(ImportFile file) {
        boolean failed = file.stateProperty().get() == State.FAILED;
        List<String> all = failed
                ? List.of(file.wordsProperty().get())
                : file.sightProperty().get().map(ImportSight::warnings).orElse(List.of());
        warnings.getChildren()
                .setAll(all.stream()
                        .map(words -> line(words, failed ? "import-failure" : "import-warning"))
                        .toList());
        warnings.setVisible(!all.isEmpty());
        warnings.setManaged(!all.isEmpty());
    }

    private static Label line(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        if (style.startsWith("import-")) {
            label.setGraphic(new FontIcon("mdi2a-alert-outline"));
        }
        return label;
    }

    @FXML
    private void addFiles() {
        model.choose();
    }

    @FXML
    private void readAgain() {
        model.readAgain();
    }

    @FXML
    private void exportRejected() {
        model.exportRejected();
    }

    @FXML
    private void importAll() {
        model.importAllReady();
    }

    @FXML
    private void importChosen() {
        model.importChosen();
    }

    @FXML
    private void close() {
        model.close();
    }

    @Override
    public void open() {
        model.choose();
    }

    @Override
    public void cancel() {
        model.close();
    }

    @Override
    public void hidden() {
        model.close();
    }

    @Override
    public void shown() {
        files.requestFocus();
    }
}
