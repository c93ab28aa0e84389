package io.plumbline.ui.shell;

import io.plumbline.ui.common.View;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds the frame: navigation, theme switch, status bar, list of warnings.
public final class ShellController {

    private final ShellViewModel model;
    private final Function<View, Parent> views;
    private final Map<Screen, Parent> opened = new EnumMap<>(Screen.class);
    private final ToggleGroup navigation = new ToggleGroup();

    @FXML
    private BorderPane root;

    @FXML
    private Pane screens;

    @FXML
    private ToggleButton themeSwitch;

    @FXML
    private FontIcon themeIcon;

    @FXML
    private Label status;

    @FXML
    private ToggleButton warningsButton;

    @FXML
    private Pane warningsPane;

    @FXML
    private ListView<String> warnings;

    /// @param views loads a screen when it is first opened
    public ShellController(ShellViewModel model, Function<View, Parent> views) {
        this.model = model;
        this.views = views;
    }

    @FXML
    private void initialize() {
        model.screens().forEach(screen -> screens.getChildren().add(navigationButton(screen)));
        model.screenProperty()
                .subscribe(screen ->
                        root.setCenter(opened.computeIfAbsent(screen, unopened -> views.apply(unopened.view()))));

        themeSwitch.selectedProperty().bindBidirectional(model.darkProperty());
        model.darkProperty().subscribe(dark -> {
            themeSwitch.setText(dark ? "Light" : "Dark");
            themeIcon.setIconLiteral(dark ? "mdi2w-white-balance-sunny" : "mdi2w-weather-night");
        });

        status.textProperty().bind(model.statusProperty());
        BooleanBinding noWarnings = Bindings.isEmpty(model.warnings());
        warningsButton.textProperty().bind(model.warningsWordsProperty());
        warningsButton.visibleProperty().bind(noWarnings.not());
        warningsButton.selectedProperty().bindBidirectional(model.warningsShownProperty());
        warningsPane.visibleProperty().bind(model.warningsShownProperty());
        warningsPane.managedProperty().bind(model.warningsShownProperty());
        warnings.setItems(model.warnings());
    }

    private ToggleButton navigationButton(Screen screen) {
        ToggleButton button = new ToggleButton(screen.title(), new FontIcon(screen.icon()));
        button.getStyleClass().add("navigation-button");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(navigation);
        button.setOnAction(event -> {
            model.screenProperty().set(screen);
            button.setSelected(true);
        });
        button.setSelected(model.screenProperty().get() == screen);
        return button;
    }

    @FXML
    private void closeWarnings() {
        model.warningsShownProperty().set(false);
    }
}
