package io.plumbline.history;

import io.plumbline.core.Scenario;
import io.plumbline.stats.RunResult;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/// Where finished runs wait for a history that another copy of the program has open, such as a run of the command
/// line while the window is up: the folder `inbox`, one file per run. [RunHistory#takeIn()] takes them out.
public final class RunInbox {

    /// What the names of waiting runs end in.
    static final String SUFFIX = ".run";

    /// What the names of files end in that are still being written.
    static final String UNFINISHED = ".tmp";

    private RunInbox() {}

    /// A finished run as a value.
    record Waiting(
            WaitingStart start, StoredResult result, Map<Scenario, Map<String, Double>> metrics, Duration took) {}

    /// Leaves a finished run, which is safe when this returns. It appears whole or not at all.
    ///
    /// @param folder the folder of the history
    /// @param metrics per scenario the figures by the key of their metric
    /// @return the file that holds the run until it is taken in
    public static Path drop(
            Path folder, RunStart start, RunResult result, Map<Scenario, Map<String, Double>> metrics, Duration took)
            throws HistoryException {
        byte[] packed =
                Packed.of(RecordBytes.of(new Waiting(WaitingStart.of(start), StoredResult.of(result), metrics, took)));
        Path inbox = new Place(folder).inbox();
        String name = "%015d-%s".formatted(start.started().toEpochMilli(), UUID.randomUUID());
        Path target = inbox.resolve(name + SUFFIX);
        Path temporary = inbox.resolve(name + UNFINISHED);
        try {
            Files.createDirectories(inbox);
            // Not a channel: an interrupted thread would close one.
            try (FileOutputStream out = new FileOutputStream(temporary.toFile())) {
                out.write(packed);
                out.getFD().sync();
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            return target;
        } catch (IOException e) {
            throw new HistoryException.Failed(target, "the run cannot be kept", e);
        }
    }
}
