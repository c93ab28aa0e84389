package io.plumbline.ui.sweep;

import io.plumbline.ui.chart.ChartExport;
import io.plumbline.ui.chart.ChartExport.Panel;
import io.plumbline.ui.chart.HeatField;
import io.plumbline.ui.chart.HeatMap;
import io.plumbline.ui.common.ChartMenu;
import io.plumbline.ui.common.Segments;
import io.plumbline.ui.common.Shown;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// Binds the map of a search: what its colours mean, what is spread out, and the sliders of the rest.
public final class MapController {

    private final FoundViewModel result;
    private final MapViewModel model;

    @FXML
    private ChoiceBox<String> colouring;

    @FXML
    private Segments scenario;

    @FXML
    private Segments rankBy;

    @FXML
    private ChartMenu picture;

    @FXML
    private ChoiceBox<String> x;

    @FXML
    private ChoiceBox<String> y;

    @FXML
    private ChoiceBox<String> reduction;

    @FXML
    private Pane sliders;

    @FXML
    private HeatMap map;

    @FXML
    private Label mapObstacle;

    public MapController(FoundViewModel result) {
        this.result = result;
        this.model = result.map();
    }

    @FXML
    private void initialize() {
        Choices.bind(colouring, model.colourings(), model.colouringProperty());
        Choices.bind(reduction, model.reductions(), model.reductionProperty());
        rankBy.show(List.of("Value", "Plateau"));
        rankBy.chosenProperty().bindBidirectional(result.rankByProperty());
        scenario.chosenProperty().bindBidirectional(model.scenarioProperty());
        follow(model.scenarios(), () -> {
            scenario.show(model.scenarios());
            scenario.chosenProperty().set(model.scenarioProperty().get());
        });
        followAxis(x, model.xProperty());
        followAxis(y, model.yProperty());
        follow(model.sliders(), this::showSliders);
        map.fieldProperty().bind(model.fieldProperty());
        map.setOnChoose(model::choose);
        mapObstacle.textProperty().bind(model.obstacleProperty());
        Shown.when(model.obstacleProperty().isNotEmpty(), mapObstacle);
        picture.offer(this::export, result.exports());
    }

    private static void follow(ObservableList<?> list, Runnable show) {
        list.addListener((ListChangeListener<Object>) _ -> show.run());
        show.run();
    }

    private void followAxis(ChoiceBox<String> box, IntegerProperty axis) {
        follow(model.sliders(), () -> {
            int now = axis.get();
            box.getItems().setAll(model.sliders().stream().map(AxisSlider::name).toList());
            box.getSelectionModel().select(now);
        });
        axis.subscribe(now -> box.getSelectionModel().select(now.intValue()));
        box.getSelectionModel().selectedIndexProperty().subscribe(now -> {
            if (now.intValue() >= 0) {
                axis.set(now.intValue());
            }
        });
    }

    private void showSliders() {
        sliders.getChildren()
                .setAll(model.sliders().stream()
                        .filter(slider -> slider.values().size() > 1)
                        .map(AxisSliderView::new)
                        .toList());
    }

    @FXML
    private void showBest() {
        result.showBest();
    }

    private ChartExport export() {
        String title = model.fieldProperty().get().map(HeatField::title).orElse("Map");
        return new ChartExport(title, List.of(), List.of(new Panel("", map)));
    }
}
