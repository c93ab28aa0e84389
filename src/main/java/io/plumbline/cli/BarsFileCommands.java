package io.plumbline.cli;

import io.plumbline.app.Datasets;
import io.plumbline.dataset.Dataset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline bars export` and `plumbline bars remove`: the ways out of the library.
final class BarsFileCommands {

    private BarsFileCommands() {}

    /// Writes a dataset as CSV.
    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Writes a dataset as a CSV file in UTC that reads back as the very same bars; packed if the "
                    + "name ends in .gz. A file that is there is replaced.",
            footerHeading = "%nExample:%n",
            footer = "  plumbline bars export EURUSD_M15 EURUSD_M15.csv.gz")
    static final class Export implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
        private CommandSpec spec;

        @Parameters(index = "0", paramLabel = "NAME", description = "The dataset's name.")
        private String name = "";

        @Parameters(index = "1", paramLabel = "FILE", description = "Where to.")
        private Path file = Path.of("");

        private final Datasets datasets;

        Export(Datasets datasets) {
            this.datasets = datasets;
        }

        @Override
        public Integer call() throws Exception {
            Path written = Commands.run(spec.commandLine(), datasets.export(name, file));
            spec.commandLine().getOut().println("Written: " + written);
            spec.commandLine().getOut().flush();
            return CommandLine.ExitCode.OK;
        }
    }

    /// Takes datasets out of the library: all that are named, or none if one of them is not there.
    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Takes datasets out of the library. The files they were read from are not touched. A copy of "
                    + "Plumbline that has one open keeps its bars until it closes them.")
    static final class Remove implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
        private CommandSpec spec;

        @Parameters(arity = "1..*", paramLabel = "NAME", description = "The datasets' names.")
        private List<String> names = List.of();

        private final Datasets datasets;

        Remove(Datasets datasets) {
            this.datasets = datasets;
        }

        @Override
        public Integer call() throws Exception {
            CommandLine command = spec.commandLine();
            List<Dataset> all = Commands.run(command, datasets.list());
            List<String> found = new ArrayList<>();
            for (String name : names) {
                found.add(Commands.dataset(all, name).name());
            }
            Commands.run(command, datasets.remove(found));
            command.getOut().println("Removed " + String.join(", ", found) + ".");
            command.getOut().flush();
            return CommandLine.ExitCode.OK;
        }
    }
}
