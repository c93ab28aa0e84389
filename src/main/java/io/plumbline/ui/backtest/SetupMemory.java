package io.plumbline.ui.backtest;

import io.plumbline.app.BacktestSetup;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where the form is kept from one start of the program to the next, such as a settings file.
public interface SetupMemory {

    /// The form as it was last run or closed; what a newcomer should see if there was none.
    BacktestSetup last();

    /// Keeps the form.
    void keep(BacktestSetup setup);

    /// Config files used before, the last one first.
    List<Path> recentConfigs();

    /// Puts a config file first among the recent ones.
    void used(Path config);

    /// A memory that lasts as long as the program.
    static SetupMemory ofThisSession(BacktestSetup first) {
        return new SetupMemory() {
            private final List<Path> recent = new ArrayList<>();
            private BacktestSetup newest = first;

            @Override
            public BacktestSetup last() {
                return newest;
            }

            @Override
            public void keep(BacktestSetup setup) {
                newest = setup;
            }

            @Override
            public List<Path> recentConfigs() {
                return List.copyOf(recent);
            }

            @Override
            public void used(Path config) {
                recent.remove(config);
                recent.addFirst(config);
            }
        };
    }
}
