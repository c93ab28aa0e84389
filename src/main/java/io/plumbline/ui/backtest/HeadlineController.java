package io.plumbline.ui.backtest;

import io.plumbline.ui.backtest.BacktestViewModel.Phase;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/// Binds the head of the screen: what ran and what can be done now.
public final class HeadlineController {

    private final BacktestViewModel model;

    @FXML
    private Label name;

    @FXML
    private Node star;

    @FXML
    private Label subject;

    @FXML
    private Label synthetic;

    @FXML
    private Label origin;

    @FXML
    private SplitMenuButton report;

    @FXML
    private Button compare;

    @FXML
    private ToggleButton setupButton;

    @FXML
    private Button runButton;

    @FXML
    private Pane runPlace;

    public HeadlineController(BacktestViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        BooleanBinding done = model.phaseProperty().isEqualTo(Phase.DONE);
        BooleanBinding empty = model.phaseProperty().isEqualTo(Phase.EMPTY);
        ObservableBooleanValue offered =
                new SimpleBooleanProperty(model.result().offersActions());
        star.managedProperty().bind(star.visibleProperty());
        synthetic.managedProperty().bind(synthetic.visibleProperty());
        model.phaseProperty().subscribe(_ -> show(shown()));
        model.result().headlineProperty().subscribe(_ -> show(shown()));
        for (Node button : new Node[] {report, compare}) {
            button.visibleProperty().bind(done.and(offered));
            button.managedProperty().bind(button.visibleProperty());
        }
        report.getItems()
                .setAll(Stream.of(RunActions.Format.values()).map(this::item).toList());
        report.setOnAction(_ -> model.result().report(RunActions.Format.HTML));

        setupButton.selectedProperty().bindBidirectional(model.setupOpenProperty());
        for (Node button : new Node[] {setupButton, runPlace}) {
            button.visibleProperty().bind(empty.not());
            button.managedProperty().bind(empty.not());
        }
        runButton
                .disableProperty()
                .bind(model.phaseProperty()
                        .isEqualTo(Phase.RUNNING)
                        .or(model.setup().obstacleProperty().isNotEmpty()));
        // A disabled button shows no tooltip of its own, so its place does.
        Tooltip why = new Tooltip();
        why.textProperty()
                .bind(Bindings.when(model.setup().obstacleProperty().isEmpty())
                        .then("Run what is filled in (Ctrl+R)")
                        .otherwise(Bindings.concat(
                                "Cannot run yet: ", model.setup().obstacleProperty())));
        Tooltip.install(runPlace, why);
    }

    private Headline shown() {
        return model.phaseProperty().get() == Phase.DONE
                ? model.result().headlineProperty().get()
                : Headline.NONE;
    }

    private void show(Headline headline) {
        boolean none = headline.equals(Headline.NONE);
        name.setText(none ? "Backtest" : headline.name());
        star.setVisible(headline.starred());
        subject.setText(none ? "Runs strategies on bars under normal, worse and severe costs" : headline.subject());
        synthetic.setText(headline.synthetic());
        synthetic.setVisible(!headline.synthetic().isEmpty());
        origin.setText(headline.origin());
        origin.setTooltip(none ? null : new Tooltip(headline.origin()));
        subject.setTooltip(none ? null : new Tooltip(headline.subject()));
    }

    private MenuItem item(RunActions.Format format) {
        MenuItem item = new MenuItem(format.words());
        item.setOnAction(_ -> model.result().report(format));
        return item;
    }

    @FXML
    private void compare() {
        model.result().compare();
    }

    @FXML
    private void run() {
        model.run();
    }
}
