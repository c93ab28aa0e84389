package io.plumbline.ui.config;

import io.plumbline.app.ConfigFiles;
import io.plumbline.app.Home;
import io.plumbline.app.JobRunner;
import io.plumbline.app.SettingsStore;
import io.plumbline.app.TriedSettings;
import io.plumbline.testing.DatasetsInMemory;
import io.plumbline.testing.InMemoryRuns;
import io.plumbline.ui.backtest.HandMade;
import io.plumbline.ui.common.ChosenFiles;
import io.plumbline.ui.common.Overlay;
import io.plumbline.ui.common.RecentFiles;
import io.plumbline.ui.common.StatusLine;
import java.nio.file.Path;
import java.util.List;

/// A config editor on a home of its own, with everything around it, for tests.
final class Editor {

    final ChosenFiles dialogs = new ChosenFiles();
    final StatusLine status = new StatusLine();
    final Overlay overlay = new Overlay();
    final DatasetsInMemory library = new DatasetsInMemory();
    final RunsViewModel runs;
    final ConfigViewModel model;

    Editor(Path home, JobRunner jobs) {
        this(home, jobs, new InMemoryRuns(HandMade::result, List.of()));
    }

    Editor(Path home, JobRunner jobs, InMemoryRuns past) {
        SettingsStore settings = SettingsStore.open(home.resolve("settings.json"), Runnable::run);
        runs = new RunsViewModel(jobs, past, overlay);
        model = new ConfigViewModel(
                jobs,
                jobs,
                new ConfigFiles(Home.in(home)),
                dialogs,
                new RecentFiles(settings),
                status,
                new QuestionViewModel(overlay),
                new DifferencesViewModel(jobs, jobs, past, runs, status),
                library,
                new TriedSettings(Home.in(home)));
    }

    /// The text that form and YAML show.
    String text() {
        return model.document().textProperty().get();
    }

    void type(String text) {
        model.document().textProperty().set(text);
    }

    FormField field(String path) {
        return model.form().sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.key().path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    /// Presses a button of the question that is open.
    void answer(String words) {
        model.question()
                .answer(model.question().questionProperty().get().answers().stream()
                        .filter(answer -> answer.words().equals(words))
                        .findFirst()
                        .orElseThrow());
    }
}
