package io.plumbline.ui.config;

import io.plumbline.app.Datasets;
import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.TriedSettings;
import io.plumbline.app.WhatIf;
import io.plumbline.app.WhatIf.Bench;
import io.plumbline.app.WhatIf.Change;
import io.plumbline.app.WhatIf.Knob;
import io.plumbline.app.WhatIf.Look;
import io.plumbline.config.RunConfig;
import io.plumbline.core.NumberText;
import io.plumbline.ui.chart.Range;
import io.plumbline.ui.chart.ZoomModel;
import io.plumbline.ui.common.FileDialogs;
import io.plumbline.ui.common.NewestWins;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The strip "what if": a parameter on a slider, and what it would earn in scenario B on a chosen dataset, redrawn
/// while the slider moves. Every setting that was looked at is counted.
public final class WhatIfViewModel {

    private final WhatIf whatIf;
    private final YamlViewModel yaml;
    private final WhatIfBars bars;
    private final NewestWins<WhatIfPicture> looks;
    private final NewestWins<Boolean> counts;
    private final TriedSettings tried;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Knob>> knobs = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Knob>> knob = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<KnobRange> range = new ReadOnlyObjectWrapper<>(new KnobRange(0, 1, 1, 0));
    private final DoubleProperty value = new SimpleDoubleProperty();
    private final ReadOnlyObjectWrapper<WhatIfPicture> picture = new ReadOnlyObjectWrapper<>(WhatIfPicture.NONE);
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ZoomModel zoom = new ZoomModel(new Range(0, 1));

    /// @param tasks reads bars
    /// @param quiet runs what follows the slider
    /// @param yaml says what the config is, and takes what is kept
    WhatIfViewModel(
            JobRunner tasks,
            JobRunner quiet,
            Datasets datasets,
            WhatIf whatIf,
            TriedSettings tried,
            FileDialogs dialogs,
            YamlViewModel yaml) {
        this.whatIf = whatIf;
        this.tried = tried;
        this.yaml = yaml;
        this.bars = new WhatIfBars(tasks, quiet, datasets, whatIf, dialogs, this::symbols);
        this.looks = new NewestWins<>(quiet, this::heard);
        this.counts = new NewestWins<>(quiet, _ -> {});
        shown.subscribe((_, now) -> {
            if (now) {
                bars.list();
                review();
            }
        });
        yaml.readingProperty().subscribe((_, _) -> review());
        bars.benchProperty().subscribe((_, _) -> {
            picture.set(WhatIfPicture.NONE);
            review();
        });
        bars.wordsProperty().subscribe((_, _) -> review());
        knob.subscribe((_, _) -> turnBack());
        value.subscribe((_, _) -> look());
    }

    private Optional<RunConfig> config() {
        return yaml.readingProperty().get().config().map(file -> file.config());
    }

    private List<String> symbols() {
        return config().map(config -> config.universe().symbols()).orElse(List.of());
    }

    /// The text or the bars have changed: the sliders follow, and what is shown is computed anew.
    private void review() {
        if (!shown.get()) {
            return;
        }
        Optional<RunConfig> config = config();
        if (config.isEmpty()) {
            words.set("The config has mistakes; mend them to see what it would earn.");
            return;
        }
        List<Knob> all = WhatIf.knobs(config.get());
        knobs.set(all);
        Optional<Knob> same = knob.get()
                .flatMap(before -> all.stream()
                        .filter(one -> one.strategy().equals(before.strategy())
                                && one.parameter().equals(before.parameter()))
                        .findFirst());
        Optional<Knob> chosen = same.or(() -> all.stream().findFirst());
        if (chosen.equals(knob.get())) {
            look();
        } else {
            knob.set(chosen);
        }
    }

    /// The slider goes back to what the config says.
    private void turnBack() {
        KnobRange now = knob.get().map(KnobRange::of).orElse(new KnobRange(0, 1, 1, 0));
        range.set(now);
        if (value.get() == now.at()) {
            look();
        } else {
            value.set(now.at());
        }
    }

    /// The change that the slider stands for; none where it stands at what the config says.
    Optional<Change> change() {
        return knob.get().flatMap(one -> {
            double wanted = range.get().snapped(value.get());
            boolean same =
                    Math.abs(value.get() - range.get().at()) < range.get().step() / 2;
            return same
                    ? Optional.empty()
                    : Optional.of(new Change(one.strategy(), one.parameter(), OptionalDouble.of(wanted)));
        });
    }

    private void look() {
        Optional<RunConfig> config = config();
        if (!shown.get() || config.isEmpty()) {
            return;
        }
        Optional<Bench> bench = bars.benchProperty().get();
        if (bench.isEmpty()) {
            words.set(bars.wordsProperty().get());
            return;
        }
        Bench ready = bench.get();
        RunConfig asked = config.get();
        Optional<Change> change = change();
        Optional<Look> known = picture.get().base(asked, ready);
        Job<WhatIfPicture> job = progress -> {
            Look base = known.isPresent()
                    ? known.get()
                    : whatIf.look(ready, asked, Optional.empty()).run(progress);
            Look now =
                    change.isEmpty() ? base : whatIf.look(ready, asked, change).run(progress);
            return WhatIfPicture.of(asked, ready, base, now, change);
        };
        looks.ask(job);
    }

    private void heard(Outcome<WhatIfPicture> end) {
        switch (end) {
            case Outcome.Done<WhatIfPicture>(WhatIfPicture seen) -> {
                if (seen.isOf(bars.benchProperty().get())) {
                    Range span = seen.span();
                    // The view stays while the slider moves, and shows all of other bars.
                    if (!span.equals(zoom.full())) {
                        zoom.setFull(span);
                    }
                    picture.set(seen);
                    words.set("");
                    counts.ask(tried.keep());
                }
            }
            case Outcome.Failed<WhatIfPicture>(Throwable cause) -> words.set(WhatIfBars.words(cause));
            case Outcome.Cancelled<WhatIfPicture>() -> {}
        }
    }

    /// Writes the change into the config. It can be undone like any other.
    public void keep() {
        change().ifPresent(change -> yaml.edits()
                .set(
                        "strategies.params." + change.strategy() + "." + change.parameter(),
                        range.get().text(change.value().orElse(0))));
    }

    /// Takes the change back.
    public void drop() {
        value.set(range.get().at());
    }

    /// The change in words, such as "ema_fast 20 → 27"; empty text without one.
    String changeWords() {
        return change().map(change -> {
                    OptionalDouble before = knob.get().map(Knob::value).orElse(OptionalDouble.empty());
                    String was = before.isPresent() ? range.get().text(before.getAsDouble()) : "none";
                    return change.parameter() + "  " + was + " → "
                            + range.get().text(change.value().orElse(0));
                })
                .orElse("");
    }

    /// Such as "17 settings tried on this data"; empty text before the first.
    String triedWords() {
        int count = picture.get().tried();
        return count == 0
                ? ""
                : NumberText.count(count) + (count == 1 ? " setting" : " settings") + " tried on this data";
    }

    /// The bars that are looked at.
    public WhatIfBars bars() {
        return bars;
    }

    /// Whether the strip is open.
    public BooleanProperty shownProperty() {
        return shown;
    }

    /// The parameters by name, such as "ema_fast  ·  S1_TREND_EMA_ATR_ADX": what does not fit is cut at the end.
    List<String> knobNames() {
        return knobs.get().stream()
                .map(one -> one.parameter() + "  ·  " + one.strategy())
                .toList();
    }

    /// The place of the parameter on the slider among them; −1 for none.
    int knobIndex() {
        return knob.get().map(knobs.get()::indexOf).orElse(-1);
    }

    /// Puts the parameter of this place on the slider.
    void chooseKnob(int index) {
        if (index >= 0 && index < knobs.get().size()) {
            knob.set(Optional.of(knobs.get().get(index)));
        }
    }

    /// What the parameter on the slider does.
    String help() {
        return knob.get().map(Knob::help).orElse("");
    }

    /// Where the slider stands, such as "27 bars".
    String valueWords() {
        return knob.get()
                .map(one -> range.get().text(value.get()) + " " + one.unit())
                .orElse("");
    }

    /// Whether the slider stands for a change.
    boolean isChanged() {
        return change().isPresent();
    }

    /// What the config earns as it is, in figures; empty text if that is not known.
    String baseWords() {
        return picture.get()
                .base()
                .map(look -> "Now: " + WhatIfPicture.words(look))
                .orElse("");
    }

    /// What it would earn with the change; empty text without one.
    String changedWords() {
        return picture.get()
                .now()
                .filter(_ -> picture.get().curves().size() > 1)
                .map(look -> "New: " + WhatIfPicture.words(look))
                .orElse("");
    }

    /// The parameters of the enabled strategies.
    ReadOnlyObjectProperty<List<Knob>> knobsProperty() {
        return knobs.getReadOnlyProperty();
    }

    /// The parameter on the slider.
    ObjectProperty<Optional<Knob>> knobProperty() {
        return knob;
    }

    /// How far the slider goes.
    ReadOnlyObjectProperty<KnobRange> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /// Where the slider stands.
    public DoubleProperty valueProperty() {
        return value;
    }

    /// What the config earns as it is and with the change.
    ReadOnlyObjectProperty<WhatIfPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /// Why there is no picture; empty text if there is.
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// What part of the time is in view.
    ZoomModel zoom() {
        return zoom;
    }
}
