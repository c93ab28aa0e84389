package io.plumbline.ui.config;

import io.plumbline.ui.chart.Chart;
import io.plumbline.ui.common.Shown;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;

/// Binds the strip "what if": the choice of bars and parameter, the slider, and the curves that follow it.
public final class WhatIfController {

    private final WhatIfViewModel model;
    private boolean showing;

    @FXML
    private ComboBox<String> sources;

    @FXML
    private ComboBox<String> knobs;

    @FXML
    private Slider slider;

    @FXML
    private Label value;

    @FXML
    private Label help;

    @FXML
    private Label change;

    @FXML
    private Button dropButton;

    @FXML
    private Button keepButton;

    @FXML
    private Label tried;

    @FXML
    private Chart equity;

    @FXML
    private Label words;

    @FXML
    private Label baseFigures;

    @FXML
    private Label changedFigures;

    public WhatIfController(WhatIfViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.bars().sources().addListener((Observable _) -> showSources());
        model.bars().sourceProperty().subscribe(this::showSources);
        sources.getSelectionModel().selectedIndexProperty().subscribe((_, chosen) -> {
            if (!showing) {
                model.bars().choose(chosen.intValue());
            }
        });
        model.knobsProperty().subscribe(this::showKnobs);
        model.knobProperty().subscribe(this::showKnobs);
        knobs.getSelectionModel().selectedIndexProperty().subscribe((_, chosen) -> {
            if (!showing) {
                model.chooseKnob(chosen.intValue());
            }
        });
        model.rangeProperty().subscribe(range -> {
            // The ends first, so that neither pushes the value.
            slider.setMin(Math.min(range.low(), slider.getMin()));
            slider.setMax(Math.max(range.high(), slider.getMax()));
            slider.setValue(range.at());
            slider.setMin(range.low());
            slider.setMax(range.high());
            slider.setBlockIncrement(range.step());
        });
        slider.valueProperty().bindBidirectional(model.valueProperty());
        slider.disableProperty().bind(model.knobProperty().map(Optional::isEmpty));
        model.valueProperty().subscribe(this::showChange);
        equity.setZoom(model.zoom());
        model.pictureProperty().subscribe(this::show);
        Shown.when(tried.textProperty().isNotEmpty(), tried);
        words.textProperty().bind(model.wordsProperty());
        Shown.when(words.textProperty().isNotEmpty(), words);
    }

    private void showSources() {
        show(sources, model.bars().names(), model.bars().index());
    }

    private void showKnobs() {
        show(knobs, model.knobNames(), model.knobIndex());
        help.setText(model.help());
    }

    private void show(ComboBox<String> box, List<String> names, int chosen) {
        showing = true;
        if (!box.getItems().equals(names)) {
            box.getItems().setAll(names);
        }
        box.getSelectionModel().select(chosen);
        showing = false;
    }

    private void showChange() {
        value.setText(model.valueWords());
        change.setText(model.isChanged() ? model.changeWords() : "Nothing changed");
        keepButton.setDisable(!model.isChanged());
        dropButton.setDisable(!model.isChanged());
    }

    private void show(WhatIfPicture picture) {
        equity.curvesProperty().set(picture.curves());
        equity.setVisible(!picture.curves().isEmpty());
        tried.setText(model.triedWords());
        baseFigures.setText(model.baseWords());
        changedFigures.setText(model.changedWords());
        showChange();
    }

    @FXML
    private void chooseFile() {
        model.bars().chooseFile();
    }

    @FXML
    private void keep() {
        model.keep();
    }

    @FXML
    private void drop() {
        model.drop();
    }

    @FXML
    private void close() {
        model.shownProperty().set(false);
    }
}
