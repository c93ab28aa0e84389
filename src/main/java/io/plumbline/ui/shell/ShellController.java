package io.plumbline.ui.shell;

import io.plumbline.ui.common.ScreenActions;
import io.plumbline.ui.common.View;
import io.plumbline.ui.common.View.Loaded;
import java.io.File;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds the frame around the screens to its view model. A screen is loaded when it is first opened, and told when
/// it comes into view and goes.
public final class ShellController {

    /// Twice a second: seconds are shown.
    private static final Duration TICK = Duration.millis(500);

    private final ShellViewModel model;
    private final Function<View, Loaded> views;
    private final WindowActions window;
    private final Map<View, Loaded> opened = new EnumMap<>(View.class);
    private final Map<Screen, ToggleButton> buttons = new EnumMap<>(Screen.class);
    private final ToggleGroup navigation = new ToggleGroup();
    private final Timeline ticking;
    private ScreenActions current = ScreenActions.NONE;

    @FXML
    private Pane root;

    @FXML
    private OverlayPane overlayPane;

    @FXML
    private Pane dropPane;

    @FXML
    private Label dropWords;

    @FXML
    private Pane screenPane;

    @FXML
    private Pane tourPane;

    @FXML
    private Node tasksPane;

    @FXML
    private Pane screens;

    @FXML
    private MenuButton menu;

    @FXML
    private MenuButton themeMenu;

    @FXML
    private FontIcon themeIcon;

    @FXML
    private Label status;

    @FXML
    private Button tasksButton;

    @FXML
    private ProgressBar taskBar;

    @FXML
    private ToggleButton warningsButton;

    @FXML
    private Pane warningsPane;

    @FXML
    private ListView<String> warnings;

    /// @param views loads a screen when it is first opened
    public ShellController(ShellViewModel model, Function<View, Loaded> views, WindowActions window) {
        this.model = model;
        this.views = views;
        this.window = window;
        this.ticking = new Timeline(new KeyFrame(TICK, _ -> {
            model.tasks().tick();
            showTasks();
        }));
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    @FXML
    private void initialize() {
        model.screens().forEach(screen -> screens.getChildren().add(navigationButton(screen)));
        model.screenProperty().subscribe(this::open);
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                addKeys(scene);
            }
        });
        model.overlay().viewProperty().subscribe(view -> overlayPane.show(view.map(this::loaded)));
        model.tour()
                .showingProperty()
                .subscribe(showing -> tourPane.getChildren()
                        .setAll(showing ? List.of(loaded(View.TOUR).root()) : List.of()));
        new MainMenu(model, window, () -> current, this::help).fill(menu);
        MainMenu.themeItems(model).forEach(themeMenu.getItems()::add);
        model.darkProperty()
                .subscribe(
                        dark -> themeIcon.setIconLiteral(dark ? "mdi2w-weather-night" : "mdi2w-white-balance-sunny"));

        status.textProperty().bind(model.statusProperty());
        model.tasks().currentProperty().subscribe(task -> {
            boolean running = task.isPresent();
            taskBar.progressProperty().unbind();
            task.ifPresent(one -> taskBar.progressProperty().bind(one.fractionProperty()));
            taskBar.setVisible(running);
            taskBar.setManaged(running);
            if (running) {
                ticking.play();
            } else {
                ticking.stop();
            }
            showTasks();
        });
        BooleanBinding noWarnings = Bindings.isEmpty(model.warnings());
        warningsButton.textProperty().bind(model.warningsWordsProperty());
        warningsButton.visibleProperty().bind(noWarnings.not());
        warningsButton.managedProperty().bind(warningsButton.visibleProperty());
        warningsButton.selectedProperty().bindBidirectional(model.warningsShownProperty());
        warningsPane.visibleProperty().bind(model.warningsShownProperty());
        warningsPane.managedProperty().bind(model.warningsShownProperty());
        warnings.setItems(model.warnings());
    }

    private ToggleButton navigationButton(Screen screen) {
        ToggleButton button = new ToggleButton(screen.title(), new FontIcon(screen.icon()));
        button.setId("go-" + screen.name().toLowerCase(java.util.Locale.ROOT));
        button.getStyleClass().add("navigation-button");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(navigation);
        button.setTooltip(
                new Tooltip(screen.title() + " (" + Shortcut.keysOf(screen).getDisplayText() + ")"));
        button.setOnAction(_ -> {
            model.screenProperty().set(screen);
            button.setSelected(true);
        });
        buttons.put(screen, button);
        return button;
    }

    private void open(Screen screen) {
        Loaded loaded = loaded(screen.view());
        current.hidden();
        screenPane.getChildren().setAll(loaded.root());
        current = loaded.actions();
        current.shown();
        buttons.forEach((one, button) -> button.setSelected(one == screen));
    }

    private Loaded loaded(View view) {
        return opened.computeIfAbsent(view, views);
    }

    private void addKeys(Scene scene) {
        for (Shortcut shortcut : Shortcut.values()) {
            scene.getAccelerators().put(shortcut.keys(), () -> perform(shortcut));
        }
        for (Screen screen : model.screens()) {
            scene.getAccelerators()
                    .put(
                            Shortcut.keysOf(screen),
                            unlessCovered(() -> model.screenProperty().set(screen)));
        }
        scene.getAccelerators().put(Shortcut.importKeys(), unlessCovered(window.openBars()));
        scene.getAccelerators().put(Shortcut.helpKeys(), unlessCovered(this::help));
        scene.getAccelerators().put(Shortcut.quitKeys(), window.quit());
    }

    /// What lies over the screens is to be ended before something else begins.
    private Runnable unlessCovered(Runnable action) {
        return () -> {
            if (!overlayPane.isShowing()) {
                action.run();
            }
        };
    }

    private void help() {
        window.helpOn().accept(current.helpTopic());
        model.screenProperty().set(Screen.HELP);
    }

    private void showTasks() {
        tasksButton.setText(model.tasksWords());
    }

    @FXML
    private void showOrHideTasks() {
        tasksPane.setVisible(!tasksPane.isVisible());
    }

    /// Esc closes what lies over the screen before it cancels what runs on it.
    private void perform(Shortcut shortcut) {
        if (overlayPane.isShowing()) {
            shortcut.on(overlayPane.actions());
        } else if (shortcut == Shortcut.CANCEL && tasksPane.isVisible()) {
            tasksPane.setVisible(false);
        } else {
            shortcut.on(current);
        }
    }

    @FXML
    private void dragEntered(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            dropWords.setText(ShellViewModel.dropWords(files(event)));
            dropPane.setVisible(true);
        }
    }

    @FXML
    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    @FXML
    private void dragExited() {
        dropPane.setVisible(false);
    }

    @FXML
    private void dropped(DragEvent event) {
        dropPane.setVisible(false);
        if (event.getDragboard().hasFiles()) {
            event.setDropCompleted(true);
            window.dropped().accept(files(event));
        }
        event.consume();
    }

    private static List<Path> files(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath).toList();
    }

    @FXML
    private void closeWarnings() {
        model.warningsShownProperty().set(false);
    }
}
