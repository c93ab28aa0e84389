package io.plumbline.cli;

import io.plumbline.app.PastRuns;
import io.plumbline.app.ReportFormat;
import io.plumbline.app.WriteReport;
import io.plumbline.history.PastRun;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline report`: writes the report of a run that is kept, without running it again.
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes the report of a run that is kept.",
        footerHeading = "%nExample:%n",
        footer = "  plumbline report 42 --out reports/42 --format html,pdf")
final class ReportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The run's number.")
    private long id;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the files go.")
    @SuppressWarnings("NullAway.Init") // Required: picocli refuses to run the command without it.
    private Path out;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "Any of ${COMPLETION-CANDIDATES}, divided by commas. html by default.")
    private List<ReportFormat> formats = List.of(ReportFormat.HTML);

    private final PastRuns runs;
    private final WriteReport writing;

    ReportCommand(PastRuns runs, WriteReport writing) {
        this.runs = runs;
        this.writing = writing;
    }

    @Override
    public Integer call() throws Exception {
        CommandLine command = spec.commandLine();
        Commands.cards(command, runs, List.of(id));
        PastRun run = Commands.run(command, runs.open(id));
        Path written = Commands.run(command, writing.job(run, out, EnumSet.copyOf(formats)));
        command.getOut().println("Written: " + written);
        command.getOut().flush();
        return CommandLine.ExitCode.OK;
    }
}
