package io.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real process that searches is killed at some moments and started again until it ends: what it said was found
/// is kept, and its files are those of a search that nobody stopped, byte by byte.
///
/// `-Dplumbline.kills=20` kills more often than every build does.
class SearchKillTest {

    private static final int KILLS = Integer.getInteger("plumbline.kills", 3);
    private static final long SEED = Long.getLong("plumbline.kills.seed", 20261121);

    /// A search is killed after at most so many batches of its own.
    private static final int MOST_BATCHES = 3;

    private static final int MOST_MICROS = 20_000;

    @TempDir
    private Path temp = Path.of("");

    @Test
    void killedAtAnyMomentItGoesOnAndItsFilesAreThoseOfOneThatWasNotKilled() throws Exception {
        Path bars = Library.file(temp, "GBPUSD", 4000);
        SplittableRandom random = new SplittableRandom(SEED);
        long tried = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int batches = random.nextInt(MOST_BATCHES + 1);
            long micros = random.nextInt(MOST_MICROS);
            List<String> lines = linesUntilKilled(bars, batches, micros);
            String when = "seed " + SEED + ", kill " + kill + ", " + micros + " µs after " + batches + " batches";
            assertFalse(lines.contains("written"), when);
            tried = assertKept(tried, lines, when);
        }
        List<String> last = linesUntilKilled(bars, Integer.MAX_VALUE, 0);
        assertEquals("written", last.getLast());
        assertTrue(tried > 0 && last.stream().anyMatch(line -> line.contains("batches are there from the search")));
        Map<String, String> found = Searches.files(temp.resolve("files"));
        try (Searches searches = new Searches(temp.resolve("another history"), Wiring.Front.WINDOW)) {
            Tunings.Done whole = searches.search(Searches.request(bars, SearchWriter.AXES, true), TuningWatcher.NONE);
            assertEquals(Searches.files(whole.tuning(), temp.resolve("whole")), found);
        }
    }

    /// The lines of a process that is killed a moment after it found some batches that were not there before.
    private List<String> linesUntilKilled(Path bars, int batches, long micros) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SearchWriter.class.getName(),
                        temp.resolve("history").toString(),
                        bars.toString(),
                        temp.resolve("files").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            long left = batches;
            boolean begun = false;
            String line = output.readLine();
            while (line != null) {
                lines.add(line);
                begun |= line.equals("begun");
                if (line.startsWith("says ")) {
                    left += earlier(line);
                } else if (line.startsWith("found ")) {
                    left--;
                }
                if (begun && left <= 0) {
                    break;
                }
                line = output.readLine();
            }
            long end = System.nanoTime() + micros * 1000;
            while (System.nanoTime() < end) {
                LockSupport.parkNanos(100_000);
            }
            // Not the process itself, which would close its output before the last lines are read.
            process.toHandle().destroyForcibly();
            output.lines().forEach(lines::add);
        } finally {
            process.destroyForcibly();
            process.onExit().join();
        }
        return lines;
    }

    /// How many batches a search says are there already.
    private static long earlier(String line) {
        String[] words = line.split(" ", -1);
        return line.contains("batches are there") ? Long.parseLong(words[1]) : 0;
    }

    /// Everything that was said to be found is kept, and nothing of it is lost later.
    private long assertKept(long before, List<String> lines, String when) throws Exception {
        long said = lines.stream()
                .filter(line -> line.startsWith("found "))
                .mapToLong(line -> Long.parseLong(line.substring("found ".length())))
                .sum();
        try (Searches searches = new Searches(temp.resolve("history"), Wiring.Front.WINDOW)) {
            List<Tunings.Kept> kept = searches.list();
            assertTrue(kept.size() <= 1, when + kept);
            long tried = kept.isEmpty() ? 0 : kept.getFirst().tried();
            assertTrue(
                    tried >= Math.max(before, said), when + ": said " + said + ", before " + before + ", now " + tried);
            assertFalse(!kept.isEmpty() && kept.getFirst().finished(), when);
            return tried;
        }
    }
}
