package io.plumbline.cli;

import io.plumbline.app.CheckConfig;
import io.plumbline.app.Datasets;
import io.plumbline.config.ConfigCheck;
import io.plumbline.config.ConfigProblem;
import io.plumbline.config.ConfigReader;
import io.plumbline.config.DataSpan;
import io.plumbline.config.JsonText;
import io.plumbline.core.NumberText;
import io.plumbline.dataset.Dataset;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline config check`: every mistake and every doubtful spot of config files in one go.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Lists all mistakes of config files, and what is allowed and probably not meant, each with its "
                + "place. The exit code is 1 if there is a mistake.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  plumbline config check my.yaml",
            "  plumbline config check --strict --library *.yaml",
            "  plumbline config check --json my.yaml"
        })
final class ConfigCheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The config files.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "Everything as JSON.")
    private boolean json;

    @Option(names = "--strict", description = "Warnings count as mistakes.")
    private boolean strict;

    @Option(
            names = "--dataset",
            split = ",",
            paramLabel = "NAME",
            description =
                    "Hold the files against these datasets: symbols without one, and a walk-forward split that is "
                            + "longer than the data.")
    private List<String> names = List.of();

    @Option(names = "--library", description = "Hold the files against all datasets of the library.")
    private boolean library;

    private final Datasets datasets;

    ConfigCheckCommand(Datasets datasets) {
        this.datasets = datasets;
    }

    @Override
    public Integer call() throws Exception {
        Optional<List<DataSpan>> spans = spans();
        Map<Path, ConfigCheck> checks = new LinkedHashMap<>();
        files.forEach(file -> checks.put(file, check(file, spans)));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            List<Map<String, Object>> tree = new ArrayList<>();
            checks.forEach((file, check) -> tree.add(tree(file, check)));
            out.print(JsonText.of(tree));
        } else {
            checks.forEach((file, check) -> print(out, file, check));
        }
        out.flush();
        return checks.values().stream().allMatch(this::passes)
                ? CommandLine.ExitCode.OK
                : CommandLine.ExitCode.SOFTWARE;
    }

    private boolean passes(ConfigCheck check) {
        return check.isRight() && !(strict && !check.warnings().isEmpty());
    }

    /// The bars to hold the files against, if any were asked for.
    private Optional<List<DataSpan>> spans() throws Exception {
        if (names.isEmpty() && !library) {
            return Optional.empty();
        }
        List<Dataset> all = Commands.run(spec.commandLine(), datasets.list());
        List<Dataset> wanted = new ArrayList<>(library ? all : List.of());
        for (String name : names) {
            wanted.add(Commands.dataset(all, name));
        }
        return Optional.of(CheckConfig.spans(wanted));
    }

    private static ConfigCheck check(Path file, Optional<List<DataSpan>> spans) {
        ConfigCheck check = ConfigReader.check(file);
        return spans.map(known -> CheckConfig.against(known, check)).orElse(check);
    }

    private static void print(PrintWriter out, Path file, ConfigCheck check) {
        check.problems().forEach(problem -> out.println("mistake: " + problem.words()));
        check.warnings().forEach(warning -> out.println("warning: " + warning.words()));
        out.println(file + ": " + count(check.problems().size(), "mistake") + ", "
                + count(check.warnings().size(), "warning"));
    }

    private static String count(int count, String what) {
        return (count == 0 ? "no" : NumberText.count(count)) + " " + what + (count == 1 ? "" : "s");
    }

    private static Map<String, Object> tree(Path file, ConfigCheck check) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", file.toString());
        tree.put("right", check.isRight());
        tree.put(
                "mistakes",
                check.problems().stream().map(ConfigCheckCommand::tree).toList());
        tree.put(
                "warnings",
                check.warnings().stream().map(ConfigCheckCommand::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(ConfigProblem problem) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("line", problem.line());
        tree.put("column", problem.column());
        tree.put("end_line", problem.endLine());
        tree.put("end_column", problem.endColumn());
        tree.put("path", problem.path());
        tree.put("message", problem.message());
        return tree;
    }
}
