package io.plumbline.ui.config;

import io.plumbline.app.WhatIf.Knob;
import io.plumbline.dataset.BarSource;
import io.plumbline.ui.chart.Chart;
import io.plumbline.ui.common.Shown;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.util.StringConverter;

/// Binds the strip "what if": the choice of bars and parameter, the slider, and the curves that follow it.
public final class WhatIfController {

    private final WhatIfViewModel model;
    private boolean showing;

    @FXML
    private ComboBox<BarSource> sources;

    @FXML
    private ComboBox<Knob> knobs;

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
        sources.setItems(model.sources());
        sources.setConverter(words(BarSource::words));
        sources.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null) {
                model.sourceProperty().set(Optional.of(chosen));
            }
        });
        model.sourceProperty().subscribe(chosen -> chosen.ifPresent(sources::setValue));
        knobs.setConverter(words(knob -> knob.strategy() + "  " + knob.parameter()));
        model.knobsProperty().subscribe(this::showKnobs);
        model.knobProperty().subscribe(knob -> {
            knob.ifPresent(knobs::setValue);
            help.setText(knob.map(one -> one.param().help()).orElse(""));
        });
        knobs.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null && !showing) {
                model.knobProperty().set(Optional.of(chosen));
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

    private static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        };
    }

    private void showKnobs(List<Knob> all) {
        showing = true;
        knobs.setItems(FXCollections.observableArrayList(all));
        model.knobProperty().get().ifPresent(knobs::setValue);
        showing = false;
    }

    private void showChange() {
        KnobRange range = model.rangeProperty().get();
        value.setText(model.knobProperty()
                .get()
                .map(knob -> range.text(model.valueProperty().get()) + " "
                        + knob.param().unit())
                .orElse(""));
        boolean changed = model.change().isPresent();
        change.setText(changed ? model.changeWords() : "Nothing changed");
        keepButton.setDisable(!changed);
        dropButton.setDisable(!changed);
    }

    private void show(WhatIfPicture picture) {
        equity.curvesProperty().set(picture.curves());
        equity.setVisible(!picture.curves().isEmpty());
        tried.setText(model.triedWords());
        baseFigures.setText(
                picture.base().map(look -> "Now: " + WhatIfPicture.words(look)).orElse(""));
        boolean changed = picture.curves().size() > 1;
        changedFigures.setText(
                changed
                        ? picture.now()
                                .map(look -> "New: " + WhatIfPicture.words(look))
                                .orElse("")
                        : "");
        showChange();
    }

    @FXML
    private void chooseFile() {
        model.chooseFile();
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
