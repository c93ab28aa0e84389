package io.plumbline.ui.data;

import io.plumbline.app.JobRunner;
import io.plumbline.core.Drawn;
import io.plumbline.core.IndicatorChoice;
import io.plumbline.core.IndicatorKind;
import io.plumbline.ui.chart.Column;
import io.plumbline.ui.chart.Tone;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// An indicator that is drawn over the bars, with the parameters its user has given it and the colour it keeps.
public final class OverlayLine {

    /// An indicator that was computed.
    ///
    /// @param column its values, ready to be drawn
    public record Ready(Drawn drawn, Column column) {}

    private final IndicatorKind kind;
    private final Tone tone;
    private final ReadOnlyObjectWrapper<IndicatorChoice> choice;
    private final ReadOnlyObjectWrapper<Optional<Ready>> ready = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private Optional<JobRunner.Handle> running = Optional.empty();
    private int asked;

    OverlayLine(IndicatorKind kind, Tone tone) {
        this.kind = kind;
        this.tone = tone;
        this.choice = new ReadOnlyObjectWrapper<>(kind.usual());
    }

    public IndicatorKind kind() {
        return kind;
    }

    public Tone tone() {
        return tone;
    }

    /// Its parameters as they are wanted; what is drawn follows.
    public ReadOnlyObjectProperty<IndicatorChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /// What is drawn; empty until it is computed for the first time.
    public ReadOnlyObjectProperty<Optional<Ready>> readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /// Why it cannot be drawn with these parameters; empty if it can.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// What stands on its chip, such as "EMA 50".
    public String title() {
        return ready.get().map(done -> done.drawn().title()).orElse(kind.title());
    }

    void want(IndicatorChoice wanted) {
        choice.set(wanted);
    }

    /// Begins another computation in the place of one that runs, and says which it is.
    int begin() {
        stop();
        return ++asked;
    }

    void running(int number, JobRunner.Handle handle) {
        // A runner may have ended the job before it returns.
        if (number == asked) {
            running = Optional.of(handle);
        }
    }

    boolean isNewest(int number) {
        return number == asked;
    }

    void done(Ready computed) {
        asked++;
        running = Optional.empty();
        trouble.set("");
        ready.set(Optional.of(computed));
    }

    void failed(String words) {
        asked++;
        running = Optional.empty();
        trouble.set(words);
    }

    /// Forgets what was computed for other bars.
    void clear() {
        stop();
        trouble.set("");
        ready.set(Optional.empty());
    }

    void stop() {
        asked++;
        running.ifPresent(JobRunner.Handle::cancel);
        running = Optional.empty();
    }
}
