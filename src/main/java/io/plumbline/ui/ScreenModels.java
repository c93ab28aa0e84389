package io.plumbline.ui;

import io.plumbline.app.BacktestSetup;
import io.plumbline.app.CheckInputs;
import io.plumbline.app.ConfigFiles;
import io.plumbline.app.DrawIndicators;
import io.plumbline.app.ExportTrades;
import io.plumbline.app.JobRunner;
import io.plumbline.app.SaveFile;
import io.plumbline.app.TriedSettings;
import io.plumbline.app.WriteComparison;
import io.plumbline.app.WriteReport;
import io.plumbline.dataset.Dataset;
import io.plumbline.history.PastRun;
import io.plumbline.ui.backtest.BacktestControllers;
import io.plumbline.ui.backtest.BacktestViewModel;
import io.plumbline.ui.backtest.DatasetPickerViewModel;
import io.plumbline.ui.backtest.ResultViewModel;
import io.plumbline.ui.backtest.SetupViewModel;
import io.plumbline.ui.common.DroppedKinds;
import io.plumbline.ui.common.Exports;
import io.plumbline.ui.common.FileDialogs;
import io.plumbline.ui.common.Lazy;
import io.plumbline.ui.common.NextPulse;
import io.plumbline.ui.common.Overlay;
import io.plumbline.ui.common.RecentFiles;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.common.View;
import io.plumbline.ui.common.View.Loaded;
import io.plumbline.ui.compare.CompareControllers;
import io.plumbline.ui.compare.CompareReports;
import io.plumbline.ui.compare.CompareViewModel;
import io.plumbline.ui.config.ConfigControllers;
import io.plumbline.ui.config.ConfigViewModel;
import io.plumbline.ui.config.DifferencesViewModel;
import io.plumbline.ui.config.QuestionViewModel;
import io.plumbline.ui.config.RunsViewModel;
import io.plumbline.ui.data.DataControllers;
import io.plumbline.ui.data.DataDialogs;
import io.plumbline.ui.data.DataViewModel;
import io.plumbline.ui.help.HelpController;
import io.plumbline.ui.help.HelpTexts;
import io.plumbline.ui.help.HelpViewModel;
import io.plumbline.ui.history.BackupFiles;
import io.plumbline.ui.history.HistoryControllers;
import io.plumbline.ui.history.HistoryViewModel;
import io.plumbline.ui.shell.Screen;
import io.plumbline.ui.sweep.FoundViewModel;
import io.plumbline.ui.sweep.KeptViewModel;
import io.plumbline.ui.sweep.OddsLook;
import io.plumbline.ui.sweep.SearchFormViewModel;
import io.plumbline.ui.sweep.TuningControllers;
import io.plumbline.ui.sweep.TuningViewModel;
import io.plumbline.ui.sweep.TuningViewModel.Means;
import io.plumbline.ui.trades.TradesViewModel;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Function;

/// The states of all screens, and the ways from one to another.
final class ScreenModels {

    private final BacktestViewModel backtest;
    private final CompareViewModel compare;
    private final HistoryViewModel history;
    private final TuningViewModel tuning;
    private final FileDialogs dialogs;
    private final DatasetPickerViewModel picker;
    private final StatusLine status;
    private final Consumer<Screen> show;
    private final DataDialogs data;
    private final DataViewModel library;
    private final RunsViewModel configRuns;

    // They have a lot to read.
    private final Lazy<ConfigViewModel> config;
    private final Lazy<HelpViewModel> help = new Lazy<>(() -> new HelpViewModel(HelpTexts.all()));

    /// @param tasks runs what the user sees as a task
    /// @param quiet runs what is no task of the user's, such as a look at a file while the form is filled in
    /// @param overlay where sheets and dialogs are shown
    /// @param show opens a screen
    ScreenModels(
            Workstation workstation,
            JobRunner tasks,
            JobRunner quiet,
            StatusLine status,
            RecentFiles recent,
            FileDialogs dialogs,
            BackupFiles backups,
            Overlay overlay,
            Consumer<Screen> show) {
        this.dialogs = dialogs;
        this.status = status;
        this.show = show;
        ZoneId zone = ZoneId.systemDefault();
        Exports exports = new Exports(tasks, new SaveFile(), dialogs, status);
        CompareReports reports =
                new CompareReports(tasks, new WriteComparison(InstantSource.system()), dialogs, status);
        compare = new CompareViewModel(tasks, workstation.runs(), reports, exports, status);
        RunTransfers transfers = new RunTransfers(
                tasks, workstation.runs(), new WriteReport(), dialogs, status, compare, show, this::showRun);
        history = new HistoryViewModel(tasks, quiet, workstation.runs(), transfers, backups, zone);
        TradesViewModel trades = new TradesViewModel(quiet, workstation.tradedBars(), new ExportTrades()::job, status);
        SetupViewModel setup = new SetupViewModel(
                quiet,
                new CheckInputs(workstation.datasets()),
                new RememberedSetup(workstation.settings(), recent, workstation.first()));
        backtest = new BacktestViewModel(
                tasks, workstation.backtest(), setup, new ResultViewModel(transfers, exports, trades), status, zone);
        tuning = tuning(workstation, new Means(tasks, quiet, new NextPulse(), System::nanoTime), exports, setup);
        picker = new DatasetPickerViewModel(
                quiet,
                workstation.datasets(),
                overlay,
                dataset -> backtest.setup().addDataset(dataset));
        data = new DataDialogs(
                tasks,
                quiet,
                workstation.datasets(),
                dialogs,
                status,
                overlay,
                ThreadLocalRandom.current()::nextLong,
                this::showAdded,
                this::showChanged);
        library = new DataViewModel(
                tasks, quiet, workstation.datasets(), new DrawIndicators(), data, this::prepareBacktest);
        configRuns = new RunsViewModel(quiet, workstation.runs(), overlay);
        config = new Lazy<>(() -> config(workstation, tasks, quiet, recent, overlay));
        backtest.setup().editWith(this::edit);
    }

    private ConfigViewModel config(
            Workstation workstation, JobRunner tasks, JobRunner quiet, RecentFiles recent, Overlay overlay) {
        ConfigViewModel made = new ConfigViewModel(
                tasks,
                quiet,
                new ConfigFiles(workstation.home()),
                dialogs,
                recent,
                status,
                new QuestionViewModel(overlay),
                new DifferencesViewModel(tasks, quiet, workstation.runs(), configRuns, status),
                workstation.datasets(),
                new TriedSettings(workstation.home()));
        made.whatIf()
                .bars()
                .offer(() -> backtest.setup().setup().bars().stream()
                        .map(BacktestSetup.Bars::source)
                        .toList());
        made.addUse("Backtest with this", this::useForBacktest);
        made.addUse("Tune with this", this::useForTuning);
        return made;
    }

    private TuningViewModel tuning(Workstation workstation, Means means, Exports exports, SetupViewModel setup) {
        TunedTransfers transfers = new TunedTransfers(
                means.tasks(),
                workstation.tuned(),
                workstation.home().data().resolve("tuned"),
                workstation.backtest(),
                dialogs,
                status,
                backtest,
                compare,
                show);
        SearchFormViewModel form = new SearchFormViewModel(
                setup,
                means.quiet(),
                workstation.tunings()::size,
                Runtime.getRuntime().availableProcessors());
        FoundViewModel found = new FoundViewModel(
                means.quiet(), new OddsLook(means.quiet(), workstation.tuned()::odds), transfers, exports);
        KeptViewModel kept = new KeptViewModel(means.quiet(), workstation.tunings(), status, ZoneId.systemDefault());
        return new TuningViewModel(means, workstation.tunings(), form, found, kept, status);
    }

    /// Shows the first of what has come into the library.
    private void showAdded(List<Dataset> added) {
        show.accept(Screen.DATA);
        added.stream().findFirst().ifPresent(dataset -> library.refreshAndChoose(dataset.name()));
    }

    private void showChanged() {
        library.refresh();
    }

    private void prepareBacktest(Dataset dataset) {
        backtest.setup().addDataset(dataset);
        backtest.setupOpenProperty().set(true);
        show.accept(Screen.BACKTEST);
    }

    /// Fills the config in, and has it looked at also if it was filled in before and has changed.
    private void takeConfig(Path file) {
        backtest.setup().take(List.of(file));
        backtest.setup().lookAgain();
    }

    private void useForBacktest(Path file) {
        takeConfig(file);
        backtest.setupOpenProperty().set(true);
        show.accept(Screen.BACKTEST);
    }

    /// The config of the backtest and of the search is one.
    private void useForTuning(Path file) {
        takeConfig(file);
        show.accept(Screen.TUNING);
    }

    /// Opens a config to be edited.
    void edit(Path file) {
        show.accept(Screen.CONFIG);
        config.get().open(file);
    }

    /// Does something that ends the work on what is open, such as closing the window, once the user has said what
    /// is to become of changes that are not saved.
    void leave(Runnable then) {
        config.made().ifPresentOrElse(open -> open.leave(then), then);
    }

    /// Takes files that were dropped on the window: a config goes into the backtest's form, everything else is
    /// looked at to be imported.
    void take(List<Path> dropped) {
        List<Path> configs = dropped.stream().filter(DroppedKinds::isConfig).toList();
        List<Path> others =
                dropped.stream().filter(file -> !DroppedKinds.isConfig(file)).toList();
        if (!configs.isEmpty()) {
            show.accept(Screen.BACKTEST);
            backtest.setupOpenProperty().set(true);
            backtest.setup().take(configs.subList(0, 1));
            status.show(
                    configs.getFirst().getFileName() + " is the config now",
                    configs.stream()
                            .skip(1)
                            .map(file -> file.getFileName() + " was left out: a backtest has one config")
                            .toList());
        }
        if (!others.isEmpty()) {
            data.importFiles(others);
        }
    }

    DataDialogs data() {
        return data;
    }

    private void showRun(PastRun run) {
        backtest.show(run);
    }

    /// Has what is filled in come back after a restart.
    void remember() {
        backtest.setup().remember();
    }

    HelpViewModel help() {
        return help.get();
    }

    HistoryViewModel history() {
        return history;
    }

    BacktestViewModel backtest() {
        return backtest;
    }

    /// The controller of a type; empty if it is none of a screen's.
    ///
    /// @param views loads what a screen shows later
    Optional<Object> controller(Class<?> type, Function<View, Loaded> views) {
        return new BacktestControllers(backtest, picker, dialogs, views)
                .make(type)
                .or(() -> new TuningControllers(tuning, picker, dialogs).make(type))
                .or(() -> CompareControllers.make(type, compare))
                .or(() -> HistoryControllers.make(type, history))
                .or(() -> data.controller(type))
                .or(() -> DataControllers.make(type, library))
                .or(() -> type == HelpController.class ? Optional.of(new HelpController(help())) : Optional.empty())
                .or(() -> new ConfigControllers(config.get(), configRuns).make(type));
    }
}
