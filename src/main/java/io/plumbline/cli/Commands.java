package io.plumbline.cli;

import io.plumbline.app.InputException;
import io.plumbline.app.Job;
import io.plumbline.app.PastRuns;
import io.plumbline.core.NearMiss;
import io.plumbline.dataset.Dataset;
import io.plumbline.history.RunCard;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// What the commands about past runs have in common: doing a job under a progress bar, and finding runs by number.
final class Commands {

    private Commands() {}

    static <R> R run(CommandLine command, Job<R> job) throws Exception {
        try (ConsoleProgress progress = ConsoleProgress.on(command.getErr())) {
            return job.run(progress);
        }
    }

    /// All runs, the newest first; on standard error what should be known of the history, such as that this is a
    /// read-only look at it.
    static List<RunCard> list(CommandLine command, PastRuns runs) throws Exception {
        List<RunCard> all = run(command, runs.list());
        String words = run(command, runs.health()).words();
        if (!words.isBlank()) {
            command.getErr().println(words);
            command.getErr().flush();
        }
        return all;
    }

    /// The cards of these runs, in the order asked.
    ///
    /// @throws InputException if one of them is not there, naming the newest that is
    static List<RunCard> cards(CommandLine command, PastRuns runs, Collection<Long> ids) throws Exception {
        List<RunCard> all = list(command, runs);
        List<RunCard> found =
                all.stream().filter(card -> ids.contains(card.id())).toList();
        for (long id : ids) {
            if (found.stream().noneMatch(card -> card.id() == id)) {
                throw new InputException("no run " + id + "; "
                        + Optional.of(all)
                                .filter(cards -> !cards.isEmpty())
                                .map(cards ->
                                        "the newest is " + cards.getFirst().id())
                                .orElse("the history is empty"));
            }
        }
        return ids.stream()
                .distinct()
                .flatMap(id -> found.stream().filter(card -> card.id() == id))
                .toList();
    }

    /// The dataset of a name in either case.
    ///
    /// @throws InputException if none is called that, offering the nearest
    static Dataset dataset(List<Dataset> all, String name) throws InputException {
        return all.stream()
                .filter(dataset -> dataset.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new InputException("no dataset is called " + name
                        + NearMiss.of(name, all.stream().map(Dataset::name).toList())
                                .map(near -> "; did you mean " + near + "?")
                                .orElse(all.isEmpty() ? "; the library is empty" : "")));
    }

    static ParameterException usage(CommandLine command, String message) {
        return new ParameterException(command, message);
    }
}
