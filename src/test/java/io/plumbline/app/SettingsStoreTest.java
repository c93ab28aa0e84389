package io.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.Settings.Place;
import io.plumbline.app.Settings.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsStoreTest {

    private static final Settings CHOSEN = Settings.USUAL
            .withWindow(new Place(10, 20.5, 1280, 800, true))
            .withTheme(Theme.DARK)
            .withScreen("HELP")
            .withRecentConfig(Path.of("/a/one.yaml"))
            .withRecentBars(Path.of("/a/EURUSD ü.csv"))
            .withDivider("trades", 0.4);

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("config/settings.json");
    }

    private SettingsStore open() {
        return SettingsStore.open(file, Runnable::run);
    }

    @Test
    void aNewcomerHasTheUsualSettingsAndNoFile() {
        assertEquals(Settings.USUAL, open().get());
        assertEquals(Optional.empty(), open().warning());
        assertTrue(Files.notExists(file));
    }

    @Test
    void whatWasChosenIsThereAgain() {
        open().change(_ -> CHOSEN);

        assertEquals(CHOSEN, open().get());
    }

    @Test
    void aStoreWithoutAWriterWritesAtTheEnd() {
        SettingsStore store = SettingsStore.open(file, _ -> {
            throw new RejectedExecutionException("shut down");
        });
        store.change(settings -> settings.withTheme(Theme.LIGHT));
        assertTrue(Files.notExists(file));

        store.flush();

        assertEquals(Theme.LIGHT, open().get().theme());
    }

    @Test
    void nothingButTheFileIsLeftBehind() throws IOException {
        open().change(_ -> CHOSEN);
        open().change(settings -> settings.withTheme(Theme.LIGHT));

        try (Stream<Path> files = Files.list(file.getParent())) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{\"theme\": \"DA", "[]", "{\"theme\": \"PURPLE\"}", "{\"window\": {\"x\": 1}}", "null"})
    void aDamagedFileIsKeptAndSaidSo(String damage) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, damage);

        SettingsStore store = open();

        assertEquals(Settings.USUAL, store.get());
        Path kept = file.resolveSibling("settings-damaged-1.json");
        assertEquals(damage, Files.readString(kept));
        assertTrue(store.warning().orElseThrow().endsWith("The damaged file is kept as " + kept + "."));
        store.change(settings -> settings.withTheme(Theme.DARK));
        assertEquals(Theme.DARK, open().get().theme());
    }

    @Test
    void aSecondDamagedFileDoesNotReplaceTheFirst() throws IOException {
        Files.createDirectories(file.getParent());
        for (String damage : List.of("first", "second")) {
            Files.writeString(file, damage);
            open();
        }

        assertEquals("first", Files.readString(file.resolveSibling("settings-damaged-1.json")));
        assertEquals("second", Files.readString(file.resolveSibling("settings-damaged-2.json")));
    }

    @Test
    void keysOfAnotherVersionArePassedOver() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"theme\": \"DARK\", \"colour_of_the_sky\": \"blue\"}");

        assertEquals(Settings.USUAL.withTheme(Theme.DARK), open().get());
    }

    @Test
    void theFileUsedLastStandsFirstAndOnlyOnce() {
        Settings settings = Settings.USUAL;
        for (int number = 0; number < 12; number++) {
            settings = settings.withRecentBars(Path.of("/bars/" + number + ".csv"));
        }
        settings = settings.withRecentBars(Path.of("/bars/5.csv"));

        assertEquals(10, settings.recentBars().size());
        assertEquals(Path.of("/bars/5.csv"), settings.recentBars().getFirst());
        assertEquals(
                1,
                settings.recentBars().stream()
                        .filter(Path.of("/bars/5.csv")::equals)
                        .count());
        assertEquals(Map.of(), settings.dividers());
    }
}
