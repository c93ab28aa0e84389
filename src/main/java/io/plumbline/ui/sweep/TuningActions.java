package io.plumbline.ui.sweep;

import io.plumbline.app.TuneRequest;
import io.plumbline.tuning.SweptGrid;
import io.plumbline.tuning.Tuning;
import java.util.List;
import java.util.OptionalDouble;

/// What can be done with what a search found, beyond the screen itself.
public interface TuningActions {

    /// A combination, with what it takes to run it.
    ///
    /// @param request the search it is of
    /// @param parameters the names of what was varied
    /// @param values the combination's values, in the same order
    record Tried(TuneRequest request, List<String> parameters, List<OptionalDouble> values) {

        static Tried of(TuneRequest request, SweptGrid swept, int combination) {
            return new Tried(request, swept.shape().parameters(), swept.shape().values(combination));
        }
    }

    /// Nothing can be done.
    TuningActions NONE = new TuningActions() {
        @Override
        public void saveAsConfig(Tried tried) {}

        @Override
        public void run(Tried tried) {}

        @Override
        public void compare(Tried tried) {}

        @Override
        public void write(Tuning tuning) {}
    };

    /// Asks for a file and saves a copy of the config with the combination's values there.
    void saveAsConfig(Tried tried);

    /// Runs the combination and shows it on the backtest screen.
    void run(Tried tried);

    /// Runs the combination and puts it beside others.
    void compare(Tried tried);

    /// Asks for a folder and writes the files of a tuning there.
    void write(Tuning tuning);
}
