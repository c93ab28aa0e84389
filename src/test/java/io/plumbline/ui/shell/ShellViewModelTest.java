package io.plumbline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.Job;
import io.plumbline.app.Progress;
import io.plumbline.app.Settings.Theme;
import io.plumbline.app.SettingsStore;
import io.plumbline.ui.common.InlineJobRunner;
import io.plumbline.ui.common.RecentFiles;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.common.Tasks;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellViewModelTest {

    private final StatusLine status = new StatusLine();
    private final SimpleObjectProperty<Boolean> systemDark = new SimpleObjectProperty<>(false);

    @TempDir
    private Path folder = Path.of("");

    private ShellViewModel model() {
        SettingsStore settings = SettingsStore.open(folder.resolve("settings.json"), Runnable::run);
        Tasks tasks = new Tasks(InlineJobRunner.held(), _ -> {}, () -> 0);
        return new ShellViewModel(status, tasks, settings, new RecentFiles(settings), systemDark);
    }

    @Test
    void opensTheBacktestScreenFirst() {
        assertEquals(Screen.BACKTEST, model().screenProperty().get());
        assertEquals(List.of(Screen.values()), model().screens());
    }

    @Test
    void opensTheLastScreenNextTime() {
        model().screenProperty().set(Screen.HELP);

        assertEquals(Screen.HELP, model().screenProperty().get());
    }

    @Test
    void followsTheSystemUntilTheUserChooses() {
        ShellViewModel model = model();
        assertFalse(model.darkProperty().get());
        systemDark.set(true);
        assertTrue(model.darkProperty().get());

        model.themeProperty().set(Theme.LIGHT);
        assertFalse(model.darkProperty().get());

        assertEquals(Theme.LIGHT, model().themeProperty().get());
        assertFalse(model().darkProperty().get());
    }

    @Test
    void remembersRecentFiles() {
        model().recent().usedConfig(Path.of("/a/my.yaml"));

        assertEquals(List.of(Path.of("/a/my.yaml")), model().recent().configs());
    }

    @Test
    void saysHowFarTheTasksAre() {
        ShellViewModel model = model();
        assertEquals("No tasks", model.tasksWords());

        Job<String> job = _ -> "";
        model.tasks().start(job, Progress.NONE, _ -> {});
        assertEquals("0\u00a0%", model.tasksWords());

        model.tasks().start(job, Progress.NONE, _ -> {});
        assertEquals("2 tasks · 0\u00a0%", model.tasksWords());
    }

    @Test
    void countsWarnings() {
        ShellViewModel model = model();
        status.show("Done in 1.3 s", List.of("config.yaml: no key 'fats'; did you mean 'fast'?"));
        assertEquals("1 warning", model.warningsWordsProperty().get());

        status.show("Done in 1.3 s", List.of("one", "two"));
        assertEquals("2 warnings", model.warningsWordsProperty().get());
    }

    @Test
    void closesTheListWhenItsWarningsAreTakenBack() {
        ShellViewModel model = model();
        status.show("Done in 1.3 s", List.of("one"));
        model.warningsShownProperty().set(true);

        status.show("Running");

        assertFalse(model.warningsShownProperty().get());
    }
}
