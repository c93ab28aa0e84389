package io.plumbline.ui.backtest;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.BacktestSetup;
import io.plumbline.app.CheckInputs;
import io.plumbline.app.InputException;
import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.SaveFile;
import io.plumbline.history.PastRun;
import io.plumbline.testing.DatasetsInMemory;
import io.plumbline.ui.common.Exports;
import io.plumbline.ui.common.FileDialogs;
import io.plumbline.ui.common.InlineJobRunner;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.trades.TradesViewModel;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Backtest screens without a window.
public final class Screens {

    /// Dialogs in which the user always thinks better of it.
    public static final FileDialogs NO_DIALOGS = new FileDialogs() {
        @Override
        public Optional<Path> open(String title, Kind kind) {
            return Optional.empty();
        }

        @Override
        public List<Path> openSeveral(String title, Kind kind) {
            return List.of();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String name, Kind kind) {
            return Optional.empty();
        }
    };

    private Screens() {}

    /// A form whose files are looked at at once.
    public static SetupViewModel setup(BacktestSetup filledIn) {
        return new SetupViewModel(
                InlineJobRunner.atOnce(), new CheckInputs(new DatasetsInMemory()), SetupMemory.ofThisSession(filledIn));
    }

    /// A screen whose form asks for [HandMade#request()].
    public static BacktestViewModel screen(
            JobRunner jobs, Function<BacktestRequest, Job<PastRun>> backtest, StatusLine status) {
        return screen(jobs, backtest, setup(BacktestSetup.of(HandMade.request())), status, RunActions.NONE);
    }

    static BacktestViewModel screen(
            JobRunner jobs,
            Function<BacktestRequest, Job<PastRun>> backtest,
            SetupViewModel setup,
            StatusLine status,
            RunActions actions) {
        return new BacktestViewModel(
                jobs,
                backtest,
                setup,
                new ResultViewModel(actions, exports(status), trades(status)),
                status,
                ZoneOffset.UTC);
    }

    /// A trade list whose trades have no bars.
    private static TradesViewModel trades(StatusLine status) {
        return new TradesViewModel(
                InlineJobRunner.atOnce(),
                (inputs, used) -> progress -> {
                    throw new InputException(used.file() + ": no such file");
                },
                (result, trades, file) -> progress -> file,
                status);
    }

    static Exports exports(StatusLine status) {
        return new Exports(InlineJobRunner.atOnce(), new SaveFile(), NO_DIALOGS, status);
    }
}
