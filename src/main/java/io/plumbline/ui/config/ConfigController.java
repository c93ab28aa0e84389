package io.plumbline.ui.config;

import io.plumbline.ui.common.ScreenActions;
import io.plumbline.ui.common.Shown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;

/// Binds the config editor: what can be done with the document, and what the user should know of it.
public final class ConfigController implements ScreenActions {

    /// What a crash may take.
    private static final Duration DRAFT_PAUSE = Duration.seconds(1);

    private static final double FORM_SHARE = 0.48;
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final List<KeyCombination> REDO = List.of(
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));

    private final ConfigViewModel model;
    private final PauseTransition draftPause = new PauseTransition(DRAFT_PAUSE);
    private Subscription whileShown = Subscription.EMPTY;

    @FXML
    private Node root;

    @FXML
    private Label title;

    @FXML
    private Label edited;

    @FXML
    private Label subject;

    @FXML
    private MenuButton newMenu;

    @FXML
    private SplitMenuButton openMenu;

    @FXML
    private MenuButton compareMenu;

    @FXML
    private MenuButton useMenu;

    @FXML
    private SplitMenuButton saveMenu;

    @FXML
    private Pane draftPane;

    @FXML
    private Label draftWords;

    @FXML
    private Pane diskPane;

    @FXML
    private Label diskWords;

    @FXML
    private Pane diskActions;

    @FXML
    private Pane troublePane;

    @FXML
    private Label troubleWords;

    @FXML
    private Pane refusalPane;

    @FXML
    private Label refusalWords;

    @FXML
    private Node start;

    @FXML
    private SplitPane split;

    @FXML
    private Node differences;

    @FXML
    private Node whatIf;

    @FXML
    private ToggleButton whatIfButton;

    @FXML
    private YamlController yamlController;

    public ConfigController(ConfigViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        ConfigDocument document = model.document();
        BooleanBinding open = document.openedProperty().greaterThan(0);
        BooleanBinding comparing = open.and(model.differences().shownProperty());
        Shown.when(open.not(), start);
        Shown.when(open.and(comparing.not()), split);
        Shown.when(comparing, differences);
        for (Node action : List.of(whatIfButton, compareMenu, useMenu, saveMenu)) {
            Shown.when(open, action);
        }
        whatIfButton.selectedProperty().bindBidirectional(model.whatIf().shownProperty());
        Shown.when(open.and(comparing.not()).and(model.whatIf().shownProperty()), whatIf);
        split.setDividerPositions(FORM_SHARE);
        title.textProperty().bind(document.nameProperty().map(name -> name.isEmpty() ? "Config" : name));
        Shown.when(open.and(document.dirtyProperty()), edited);
        subject.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> subject(document.fileProperty().get(), open.get()), document.fileProperty(), open));
        document.openedProperty().subscribe(_ -> draftPause.stop());
        document.textProperty().subscribe((_, _) -> draftPause.playFromStart());
        draftPause.setOnFinished(_ -> model.drafts().keep());
        initializeMenus();
        initializeBanners();
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static String subject(Optional<Path> file, boolean open) {
        return file.map(Path::toString).orElse(open ? "Not in a file yet" : "What is run, as a form and as YAML");
    }

    private void initializeMenus() {
        for (TemplateRow template : ConfigViewModel.templates()) {
            newMenu.getItems().add(item(template.title(), () -> model.begin(template)));
        }
        newMenu.getItems().addAll(new SeparatorMenuItem(), item("From the config of a run…", model::beginFromRun));
        model.recent().addListener((Observable _) -> showRecent());
        showRecent();
        model.uses().sequencedKeySet().forEach(what -> useMenu.getItems().add(item(what, () -> model.use(what))));
    }

    private void showRecent() {
        List<MenuItem> items = new ArrayList<>();
        model.recent().forEach(file -> items.add(item(file.toString(), () -> model.open(file))));
        if (items.isEmpty()) {
            MenuItem none = item("No config was used yet", () -> {});
            none.setDisable(true);
            items.add(none);
        }
        openMenu.getItems().setAll(items);
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        // A path is shown as it is: an underscore in it marks no key.
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void initializeBanners() {
        model.drafts()
                .foundProperty()
                .subscribe(_ -> draftWords.setText(model.drafts().words()));
        Shown.when(draftWords.textProperty().isNotEmpty(), draftPane);
        diskWords.textProperty().bind(model.disk().wordsProperty());
        Shown.when(diskWords.textProperty().isNotEmpty(), diskPane);
        Shown.when(model.disk().theirsProperty().map(Optional::isPresent), diskActions);
        troubleWords.textProperty().bind(model.troubleProperty());
        Shown.when(troubleWords.textProperty().isNotEmpty(), troublePane);
        refusalWords.textProperty().bind(model.yaml().refusalProperty());
        Shown.when(refusalWords.textProperty().isNotEmpty(), refusalPane);
    }

    /// Undo and redo are one for both sides; fields that are not part of the config keep their own.
    private void pressed(KeyEvent event) {
        boolean own = event.getTarget() instanceof Node target && isOwn(target);
        if (own || !model.isOpen()) {
            return;
        }
        if (UNDO.match(event)) {
            yamlController.undo();
            event.consume();
        } else if (REDO.stream().anyMatch(keys -> keys.match(event))) {
            yamlController.redo();
            event.consume();
        }
    }

    private static boolean isOwn(Node target) {
        return "filter".equals(target.getId()) || "search".equals(target.getId());
    }

    @Override
    public void shown() {
        // The first screen is shown before its window is.
        whileShown = root.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .orElse(false)
                .subscribe(focused -> {
                    if (focused) {
                        model.lookAround();
                    }
                });
    }

    @Override
    public void hidden() {
        whileShown.unsubscribe();
        whileShown = Subscription.EMPTY;
        draftPause.stop();
        model.drafts().keep();
    }

    @Override
    @FXML
    public void open() {
        model.choose();
    }

    @Override
    public void open(Path file) {
        model.open(file);
    }

    @Override
    public void save() {
        model.save();
    }

    @Override
    public void run() {
        model.uses().sequencedKeySet().stream().findFirst().ifPresent(model::use);
    }

    @Override
    public void cancel() {
        model.differences().shownProperty().set(false);
    }

    @Override
    public String helpTopic() {
        return "Config screen";
    }

    @FXML
    private void saveNow() {
        model.save();
    }

    @FXML
    private void saveAs() {
        model.saveAs();
    }

    @FXML
    private void duplicate() {
        model.duplicate();
    }

    @FXML
    private void compareSaved() {
        model.differences().showSaved();
    }

    @FXML
    private void compareDefaults() {
        model.differences().showDefaults();
    }

    @FXML
    private void compareRun() {
        model.differences().showRun();
    }

    @FXML
    private void recover() {
        model.recoverDraft();
    }

    @FXML
    private void discard() {
        model.drafts().throwAway();
    }

    @FXML
    private void forgetTrouble() {
        model.forgetTrouble();
    }

    @FXML
    private void showTheirs() {
        model.showTheirs();
    }

    @FXML
    private void merge() {
        model.merge();
    }

    @FXML
    private void reload() {
        model.reload();
    }

    @FXML
    private void keepMine() {
        model.keepMine();
    }
}
