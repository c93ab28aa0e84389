package io.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.data.Fingerprint;
import io.plumbline.dataset.Dataset;
import io.plumbline.dataset.Dataset.Health;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real process that adds, replaces and removes datasets is killed at some moments: each dataset is then whole,
/// as it was said to be or as it was about to be, or absent.
class LibraryKillTest {

    private static final int KILLS = 8;
    private static final long SEED = 20261121;

    @TempDir
    private Path temp = Path.of("");

    /// What each dataset was last said to be: a fingerprint, or "" for removed.
    private final Map<String, String> said = new HashMap<>();

    /// What was begun and not said to be done.
    private Optional<String> doubtful = Optional.empty();

    @Test
    void killedAtAnyMomentItLeavesDatasetsWholeOrAbsent() throws Exception {
        List<String> files = new ArrayList<>();
        for (String symbol : List.of("EURUSD", "GBPUSD")) {
            files.add(Library.file(Files.createDirectory(temp.resolve(symbol)), symbol, 3000)
                    .toString());
        }
        SplittableRandom random = new SplittableRandom(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            Duration after = Duration.ofMillis(random.nextInt(400));
            note(linesUntilKilled(kill, files, after));
            assertWhole("kill " + kill + " after " + after.toMillis() + " ms");
        }
        assertTrue(said.size() > 2, said::toString);
    }

    private List<String> linesUntilKilled(int seed, List<String> files, Duration after) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LibraryWriter.class.getName(),
                temp.resolve("home").toString(),
                Long.toString(SEED + seed)));
        command.addAll(files);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();
            while (line != null && !line.startsWith("added")) {
                lines.add(line);
                line = output.readLine();
            }
            lines.add(String.valueOf(line));
            long end = System.nanoTime() + after.toNanos();
            while (System.nanoTime() < end) {
                LockSupport.parkNanos(1_000_000);
            }
            // Not the process itself, which would close its output before the last lines are read.
            process.toHandle().destroyForcibly();
            output.lines().forEach(lines::add);
        } finally {
            process.destroyForcibly();
        }
        process.waitFor();
        return lines;
    }

    private void note(List<String> lines) {
        doubtful = Optional.empty();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case "adding", "removing" -> doubtful = Optional.of(words[1]);
                case "added" -> said(words[1], words[2]);
                case "removed" -> said(words[1], "");
                default -> assertEquals("starting", line);
            }
        }
    }

    private void said(String name, String fingerprint) {
        said.put(name, fingerprint);
        doubtful = Optional.empty();
    }

    private void assertWhole(String when) throws Exception {
        try (Wiring wiring = new Wiring(Home.in(temp.resolve("home")), Wiring.Front.WINDOW, 1)) {
            Set<String> there = new HashSet<>();
            for (Dataset dataset : Library.list(wiring.datasets())) {
                there.add(dataset.name());
                assertEquals(Health.GOOD, dataset.health(), when);
                Datasets.Opened opened = Library.open(wiring.datasets(), dataset.name());
                assertEquals(List.of(), opened.notes(), when);
                assertEquals(
                        dataset.passport().sha256(),
                        Fingerprint.of(opened.bars().bars()),
                        when);
                if (!doubtful.equals(Optional.of(dataset.name()))) {
                    assertEquals(said.get(dataset.name()), dataset.passport().sha256(), when);
                }
            }
            said.forEach((name, fingerprint) -> {
                if (!doubtful.equals(Optional.of(name))) {
                    assertEquals(!fingerprint.isEmpty(), there.contains(name), when + ": " + name);
                }
            });
            doubtful.ifPresent(name -> said.put(name, there.contains(name) ? fingerprint(wiring, name) : ""));
        }
        assertNothingHalfMade(when);
    }

    private static String fingerprint(Wiring wiring, String name) {
        try {
            return Library.open(wiring.datasets(), name).dataset().passport().sha256();
        } catch (Exception e) {
            throw new AssertionError(name, e);
        }
    }

    private void assertNothingHalfMade(String when) throws IOException {
        try (Stream<Path> all = Files.list(temp.resolve("home").resolve("bars"))) {
            List<String> odd = all.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".bars") && !name.equals(".lock"))
                    .toList();
            assertEquals(List.of(), odd, when);
        }
    }
}
