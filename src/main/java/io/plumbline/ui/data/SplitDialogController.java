package io.plumbline.ui.data;

import io.plumbline.ui.common.ScreenActions;
import io.plumbline.ui.common.Segments;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import org.controlsfx.control.RangeSlider;

/// Binds the dialog that cuts a dataset into parts.
public final class SplitDialogController implements ScreenActions {

    private final SplitDialogViewModel model;
    /// While the slider is being moved by the program.
    private boolean following;

    @FXML
    private Label source;

    @FXML
    private Segments mode;

    @FXML
    private Node shares;

    @FXML
    private Pane sliderPlace;

    @FXML
    private TextField trainShare;

    @FXML
    private TextField validationShare;

    @FXML
    private Label testShare;

    @FXML
    private Node days;

    @FXML
    private TextField validationFrom;

    @FXML
    private TextField testFrom;

    @FXML
    private TextField trainName;

    @FXML
    private TextField validationName;

    @FXML
    private TextField testName;

    @FXML
    private GridPane parts;

    @FXML
    private DialogFoot foot;

    public SplitDialogController(SplitDialogViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        source.textProperty().bind(model.sourceProperty());
        mode.show(List.of("By shares", "By days"));
        mode.chosenProperty().bindBidirectional(model.modeProperty());
        shares.visibleProperty().bind(model.modeProperty().isEqualTo(SplitDialogViewModel.BY_SHARES));
        days.visibleProperty().bind(shares.visibleProperty().not());
        for (Node part : List.of(shares, days)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        RangeSlider slider = new RangeSlider(0, 100, 60, 80);
        slider.setAccessibleText("Where training and validation end, in percent of the bars");
        slider.setSnapToTicks(true);
        slider.setMajorTickUnit(10);
        slider.setMinorTickCount(9);
        slider.setShowTickMarks(false);
        slider.setBlockIncrement(1);
        sliderPlace.getChildren().setAll(slider);
        model.shares().trainEndProperty().subscribe(() -> follow(slider));
        model.shares().validationEndProperty().subscribe(() -> follow(slider));
        slider.lowValueProperty().subscribe(now -> {
            if (!following) {
                model.shares().endTrainingAt(now.doubleValue());
            }
        });
        slider.highValueProperty().subscribe(now -> {
            if (!following) {
                model.shares().endValidationAt(now.doubleValue());
            }
        });
        follow(slider);
        trainShare.textProperty().bindBidirectional(model.shares().trainProperty());
        validationShare.textProperty().bindBidirectional(model.shares().validationProperty());
        testShare.textProperty().bind(model.shares().testProperty());
        validationFrom.textProperty().bindBidirectional(model.validationFromProperty());
        testFrom.textProperty().bindBidirectional(model.testFromProperty());
        List<TextField> names = List.of(trainName, validationName, testName);
        for (int i = 0; i < names.size(); i++) {
            names.get(i).textProperty().bindBidirectional(model.names().get(i));
        }
        model.previewsProperty().subscribe(this::showParts);
        foot.follow(model.work(), model.obstacleProperty(), "Split", model::split, model::close);
    }

    /// The slider keeps its thumbs in order by itself, so the outer one goes first.
    private void follow(RangeSlider slider) {
        following = true;
        slider.setHighValue(Math.max(
                slider.getLowValue(), model.shares().validationEndProperty().get()));
        slider.setLowValue(model.shares().trainEndProperty().get());
        slider.setHighValue(model.shares().validationEndProperty().get());
        following = false;
    }

    private void showParts(List<SplitDialogViewModel.Preview> previews) {
        parts.getChildren().clear();
        for (int row = 0; row < previews.size(); row++) {
            SplitDialogViewModel.Preview preview = previews.get(row);
            Label name = new Label(preview.name());
            name.getStyleClass().add("part-name");
            Label span = new Label(preview.span());
            span.getStyleClass().add("message-hint");
            parts.addRow(row, name, new Label(preview.count()), span);
        }
    }

    @Override
    public void shown() {
        foot.focusAct();
    }

    @Override
    public void cancel() {
        model.close();
    }

    @Override
    public void hidden() {
        model.close();
    }
}
