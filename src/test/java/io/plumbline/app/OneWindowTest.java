package io.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// One window for a home, however often the program is started; the other starts are processes of their own.
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OneWindowTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BlockingQueue<List<Path>> taken = new LinkedBlockingQueue<>();

    @TempDir
    private Path home = Path.of("");

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private Process start(String... files) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                OtherStart.class.getName(),
                home.toString()));
        command.addAll(List.of(files));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private OneWindow first() throws InterruptedException {
        return OneWindow.claim(Home.in(home), List.of(), Duration.ZERO).orElseThrow();
    }

    @Test
    void aSecondStartHandsItsFilesToTheFirstAndEnds() throws Exception {
        try (OneWindow first = first()) {
            first.listen(threads, taken::add);
            Process second = start("/bars/EURUSD M15.csv", "naïve.plumbline.yaml");

            assertEquals(
                    List.of(
                            Path.of("/bars/EURUSD M15.csv").toAbsolutePath(),
                            Path.of("naïve.plumbline.yaml").toAbsolutePath()),
                    taken.take());
            assertEquals(List.of("handed over"), lines(second));
            assertEquals(0, second.waitFor());
        }
    }

    @Test
    void aSecondStartWaitsForTheFirstToHaveItsWindow() throws Exception {
        try (OneWindow first = first()) {
            Process second = start();
            assertTrue(second.isAlive());

            first.listen(threads, taken::add);

            assertEquals(List.of(), taken.take());
            assertEquals(List.of("handed over"), lines(second));
        }
    }

    @Test
    void whatAKilledProgramLeavesIsInNobodysWay() throws Exception {
        Process killed = start();
        try (BufferedReader output = killed.inputReader()) {
            assertEquals("first", output.readLine());
            killed.destroyForcibly();
            killed.waitFor();
        }
        assertTrue(Files.exists(home.resolve("window.sock")));

        try (OneWindow next = first()) {
            next.listen(threads, taken::add);
            Process second = start("a.csv");

            assertEquals(List.of(Path.of("a.csv").toAbsolutePath()), taken.take());
            assertEquals(List.of("handed over"), lines(second));
        }
    }

    @Test
    void aWindowThatClosedLetsTheNextStartBeTheFirst() throws Exception {
        try (OneWindow first = first()) {
            first.listen(threads, taken::add);
        }

        Process next = start();
        try (BufferedReader output = next.inputReader()) {
            assertEquals("first", output.readLine());
            assertTrue(OneWindow.claim(Home.in(home), List.of(Path.of("/b.csv")), Duration.ofSeconds(20))
                    .isEmpty());
            assertEquals("took [/b.csv]", output.readLine());
        } finally {
            next.destroyForcibly();
        }
    }

    @Test
    void onlyItsUserCanOpenTheSocket() throws Exception {
        try (OneWindow first = first()) {
            first.listen(threads, taken::add);

            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("window.sock"))));
        }
    }

    @Test
    void whereThePathIsTooLongForASocketEachStartHasItsOwnWindow() throws Exception {
        Home deep = Home.in(home.resolve("a".repeat(120)));
        try (OneWindow first = OneWindow.claim(deep, List.of(), Duration.ZERO).orElseThrow()) {
            first.listen(threads, taken::add);

            assertEquals(Optional.empty(), taken.stream().findFirst());
            assertTrue(!Files.exists(deep.data().resolve("window.sock")));
        }
    }

    private static List<String> lines(Process process) throws IOException {
        try (BufferedReader output = process.inputReader()) {
            return output.lines().toList();
        }
    }
}
