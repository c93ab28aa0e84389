package io.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.Home;
import io.plumbline.app.InputException;
import io.plumbline.app.RunBacktest;
import io.plumbline.app.SettingsStore;
import io.plumbline.app.TunedConfig;
import io.plumbline.testing.DatasetsInMemory;
import io.plumbline.testing.InMemoryRuns;
import io.plumbline.testing.NoTunings;
import io.plumbline.ui.backtest.HandMade;
import io.plumbline.ui.backtest.Screens;
import io.plumbline.ui.common.Bugs;
import io.plumbline.ui.common.InlineJobRunner;
import io.plumbline.ui.common.RecentFiles;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.common.Tasks;
import io.plumbline.ui.common.View;
import io.plumbline.ui.help.HelpTexts;
import io.plumbline.ui.history.BackupFileDialogs;
import io.plumbline.ui.shell.Screen;
import io.plumbline.ui.shell.ShellViewModel;
import io.plumbline.ui.shell.WindowActions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ViewTest {

    @TempDir
    private Path home = Path.of("");

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource
    void loadsAndHasHelpIfItIsAScreen(View view) throws Exception {
        StatusLine status = new StatusLine();
        SettingsStore settings = SettingsStore.open(home.resolve("settings.json"), Runnable::run);
        Bugs bugs = new Bugs(Runnable::run, InstantSource.system());
        Tasks tasks = new Tasks(InlineJobRunner.atOnce(), bugs::report, System::nanoTime);
        RecentFiles recent = new RecentFiles(settings);
        Workstation workstation = new Workstation(
                Home.in(home),
                settings,
                Runnable::run,
                _ -> _ -> HandMade.run(),
                new InMemoryRuns(HandMade::result, List.of()),
                (inputs, used) -> _ -> {
                    throw new InputException(used.file() + ": no such file");
                },
                new DatasetsInMemory(),
                new NoTunings(),
                new TunedConfig(new RunBacktest(ForkJoinPool.commonPool(), new DatasetsInMemory())),
                Optional.empty());
        ShellViewModel shell = new ShellViewModel(status, tasks, settings, recent, new SimpleObjectProperty<>(false));
        Controllers controllers = new Controllers(
                shell,
                tasks,
                new ScreenModels(
                        workstation,
                        tasks,
                        tasks,
                        status,
                        recent,
                        Screens.NO_DIALOGS,
                        new BackupFileDialogs(() -> new Stage()),
                        shell.overlay(),
                        _ -> {}),
                bugs,
                new WindowActions(() -> {}, () -> {}, () -> {}, _ -> {}, () -> {}, _ -> {}));

        View.Loaded loaded =
                WaitForAsyncUtils.asyncFx(() -> view.load(controllers)).get(10, TimeUnit.SECONDS);

        assertFalse(loaded.root().getChildrenUnmodifiable().isEmpty());
        if (Stream.of(Screen.values()).anyMatch(screen -> screen.view() == view)) {
            String topic = loaded.actions().helpTopic();
            assertTrue(HelpTexts.all().stream().anyMatch(entry -> entry.title().equals(topic)), "no help: " + topic);
        }
    }

    @Test
    void everyFxmlFileIsAViewOrPartOfOne() throws Exception {
        Path folder = Path.of("src/main/resources/fxml");
        List<String> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.map(file -> file.getFileName().toString()).sorted().toList();
        }
        StringBuilder named = new StringBuilder();
        for (View view : View.values()) {
            named.append(view.file()).append(' ');
        }
        for (String file : files) {
            named.append(Files.readString(folder.resolve(file)).replaceAll("(?s).*?source=\"([^\"]*)\"|.+", "$1 "));
        }

        List<String> unloaded =
                files.stream().filter(file -> !named.toString().contains(file)).toList();

        assertEquals(List.of(), unloaded);
    }
}
