package io.plumbline.cli;

import io.plumbline.app.PastRuns;
import io.plumbline.history.RunCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline history edit`: gives runs another name, notes, tags or star.
@Command(
        name = "edit",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Changes the name, notes, tags or star of runs. What is not named stays.")
final class HistoryEditCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "The runs' numbers.")
    private List<Long> ids = List.of();

    @Option(names = "--name", paramLabel = "TEXT", description = "The new name.")
    private @Nullable String name;

    @Option(names = "--notes", paramLabel = "TEXT", description = "The new notes; \"\" takes them away.")
    private @Nullable String notes;

    @Option(names = "--tag", paramLabel = "TAG", description = "A tag to add. Repeat for more.")
    private List<String> tags = List.of();

    @Option(names = "--untag", paramLabel = "TAG", description = "A tag to take away. Repeat for more.")
    private List<String> untags = List.of();

    @Option(names = "--star", negatable = true, description = "Marks the runs; --no-star takes the mark away.")
    private @Nullable Boolean star;

    private final PastRuns runs;

    HistoryEditCommand(PastRuns runs) {
        this.runs = runs;
    }

    @Override
    public Integer call() throws Exception {
        CommandLine command = spec.commandLine();
        if (name == null && notes == null && star == null && tags.isEmpty() && untags.isEmpty()) {
            throw Commands.usage(
                    command, "nothing to change; give --name, --notes, --tag, --untag, --star or --no-star");
        }
        if (name != null && name.isBlank()) {
            throw Commands.usage(command, "--name is empty; a run needs a name");
        }
        for (RunCard card : Commands.cards(command, runs, ids)) {
            RunCard changed = Commands.run(command, runs.change(changed(card)));
            command.getOut()
                    .println("Changed run " + changed.id() + ", " + HistoryListCommand.oneLine(changed.name(), 60));
        }
        command.getOut().flush();
        return CommandLine.ExitCode.OK;
    }

    private RunCard changed(RunCard card) {
        List<String> kept = new ArrayList<>(card.tags());
        tags.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .filter(tag -> kept.stream().noneMatch(tag::equalsIgnoreCase))
                .forEach(kept::add);
        kept.removeIf(tag -> untags.stream().anyMatch(tag::equalsIgnoreCase));
        return card.with(
                Optional.ofNullable(name).map(String::strip).orElse(card.name()),
                Optional.ofNullable(notes).orElse(card.notes()),
                kept,
                Optional.ofNullable(star).orElse(card.starred()));
    }
}
