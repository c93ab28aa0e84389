package io.plumbline.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// A [HistoryWriter] in a process of its own.
final class OtherProgram implements AutoCloseable {

    private static final String WHOLE = " .";

    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    OtherProgram(Path folder, long seed, String what) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HistoryWriter.class.getName(),
                        folder.toString(),
                        Long.toString(seed),
                        what)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /// Waits until the program says something that begins so.
    void await(String words) throws IOException {
        while (true) {
            String line = output.readLine();
            if (line == null) {
                throw new IllegalStateException("it ended without saying '" + words + "', but said " + lines);
            }
            keep(line);
            if (line.startsWith(words) && line.endsWith(WHOLE)) {
                return;
            }
        }
    }

    /// Ends the program with no chance to tidy up, after it went on for so long.
    ///
    /// @return everything that it said in whole lines
    List<String> killAfter(Duration time) throws IOException, InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            if (output.ready()) {
                keep(output.readLine());
            } else {
                LockSupport.parkNanos(100_000);
            }
        }
        // Not the process itself, which would close its output before the last lines are read.
        process.toHandle().destroyForcibly();
        output.lines().forEach(this::keep);
        process.waitFor();
        return lines;
    }

    private void keep(String line) {
        if (line.endsWith(WHOLE)) {
            lines.add(line.substring(0, line.length() - WHOLE.length()));
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        process.onExit().join();
        output.close();
    }
}
