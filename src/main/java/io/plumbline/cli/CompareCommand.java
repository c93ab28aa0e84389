package io.plumbline.cli;

import io.plumbline.app.CompareRuns;
import io.plumbline.app.PastRuns;
import io.plumbline.app.ReportFormat;
import io.plumbline.app.WriteComparison;
import io.plumbline.core.Scenario;
import io.plumbline.history.RunComparison;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `plumbline compare`: sets past runs side by side, prints a table, and writes a report if asked.
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Sets two to eight runs, or scenarios of runs, side by side. The first is the baseline: what is better",
            "than it is marked +, what is worse is marked !.",
            "",
            "RUN is the number of a past run. Behind a colon stand the scenarios of it that are compared. Without",
            "them it is the first scenario, A before B before C, that all runs named without one have."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the runs were compared", "1:they could not be", "2:the arguments are wrong"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  plumbline compare 12 9",
            "  plumbline compare 12:B 9:B --out reports/12-against-9",
            "  plumbline compare 12:A,B,C --out reports/12 --format html,pdf"
        })
final class CompareCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
    private CommandSpec spec;

    @Parameters(
            paramLabel = "RUN[:SCENARIOS]",
            arity = "1..*",
            converter = ChoiceText.class,
            description = "A past run, such as 12, 12:B or 12:A,C.")
    private List<CompareRuns.Choice> choices = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "Writes a report into this folder.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "Any of ${COMPLETION-CANDIDATES}, divided by commas; csv holds every trade that differs. "
                    + "html by default.")
    private List<ReportFormat> formats = List.of(ReportFormat.HTML);

    private final PastRuns runs;
    private final WriteComparison files;

    CompareCommand(PastRuns runs, WriteComparison files) {
        this.runs = runs;
        this.files = files;
    }

    @Override
    public Integer call() throws Exception {
        RunComparison comparison;
        try (ConsoleProgress progress = ConsoleProgress.on(spec.commandLine().getErr())) {
            comparison = new CompareRuns(runs).job(choices).run(progress);
            if (out != null) {
                files.job(comparison, out, EnumSet.copyOf(formats)).run(progress);
            }
        }
        ComparisonText.print(comparison, spec.commandLine().getOut());
        if (out != null) {
            spec.commandLine().getOut().println("Written: " + out);
            spec.commandLine().getOut().flush();
        }
        return CommandLine.ExitCode.OK;
    }

    /// Reads "12", "12:B" or "12:A,C".
    static final class ChoiceText implements ITypeConverter<CompareRuns.Choice> {

        @Override
        public CompareRuns.Choice convert(String text) {
            int colon = text.indexOf(':');
            String number = colon < 0 ? text : text.substring(0, colon);
            List<Scenario> scenarios = new ArrayList<>();
            try {
                if (colon >= 0) {
                    for (String letter : text.substring(colon + 1).split(",", -1)) {
                        scenarios.add(Scenario.parse(letter));
                    }
                }
                return new CompareRuns.Choice(Long.parseLong(number), scenarios);
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + text + "' names no run; wanted its number, such as 12 or 12:B");
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.format(Locale.ROOT, "'%s': %s", text, e.getMessage()));
            }
        }
    }
}
