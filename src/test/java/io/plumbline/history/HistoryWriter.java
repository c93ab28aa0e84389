package io.plumbline.history;

import io.plumbline.stats.RunResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// A program of its own that writes runs until it is killed, and says what it did after each step that is durable.
/// Every line ends in " ." so that a line cut off by the killing is told from a whole one.
public final class HistoryWriter {

    private static final int DIFFERENT_RESULTS = 3;

    private HistoryWriter() {}

    /// Arguments: the folder, a seed, and "write", or "hold" to keep the history open until the input ends.
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        List<RunResult> results = new ArrayList<>();
        List<String> fingerprints = new ArrayList<>();
        for (int i = 0; i < DIFFERENT_RESULTS; i++) {
            results.add(Results.of(seed * DIFFERENT_RESULTS + i, 200 << (2 * i)));
            fingerprints.add(ResultBytes.fingerprint(results.getLast()));
        }
        say("starting");
        RunHistory history = RunHistory.open(folder);
        say("open");
        if (arguments[2].equals("hold")) {
            System.in.transferTo(System.out);
            history.close();
            return;
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int step = 0; ; step++) {
            int which = random.nextInt(DIFFERENT_RESULTS);
            RunResult result = results.get(which);
            long id = history.begin(Results.start(step));
            say("began " + id);
            history.finish(id, result, Results.figures(id), Duration.ofMillis(step));
            say("finished " + id + " " + fingerprints.get(which));
            history.rename(id, "run of step " + step);
            say("renamed " + id + " run of step " + step);
            switch (random.nextInt(4)) {
                case 0 -> {
                    String name = "dropped " + seed + "-" + step;
                    RunInbox.drop(folder, Results.start(step, name), result, Results.figures(step), Duration.ZERO);
                    say(name + " " + fingerprints.get(which));
                }
                case 1 -> history.takeIn();
                case 2 -> {
                    say("deleting " + id);
                    history.delete(List.of(id));
                }
                default -> history.setTags(id, List.of("step " + step));
            }
        }
    }

    private static void say(String words) {
        System.out.print(words + " .\n");
        System.out.flush();
    }
}
