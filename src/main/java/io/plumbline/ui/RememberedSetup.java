package io.plumbline.ui;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.BacktestSetup;
import io.plumbline.app.SettingsStore;
import io.plumbline.ui.backtest.SetupMemory;
import io.plumbline.ui.common.RecentFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The backtest form among the window's settings. A newcomer finds it filled with the sample.
record RememberedSetup(SettingsStore settings, RecentFiles recent, Optional<BacktestRequest> sample)
        implements SetupMemory {

    @Override
    public BacktestSetup last() {
        return settings.get().setup().or(() -> sample.map(BacktestSetup::of)).orElse(BacktestSetup.EMPTY);
    }

    @Override
    public void keep(BacktestSetup setup) {
        settings.change(now -> now.withSetup(setup));
    }

    @Override
    public List<Path> recentConfigs() {
        return List.copyOf(recent.configs());
    }

    @Override
    public void used(Path config) {
        recent.usedConfig(config);
    }
}
