package io.plumbline.cli;

import io.plumbline.app.Datasets;
import io.plumbline.config.JsonText;
import io.plumbline.core.NumberText;
import io.plumbline.dataset.Dataset;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `plumbline bars list`: the datasets of the library.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the datasets of the library, and how their bars and sources are doing.")
final class BarsListCommand implements Callable<Integer> {

    private static final int DAY = "2024-01-07".length();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
    private CommandSpec spec;

    @Option(names = "--json", description = "Everything about each dataset, as JSON.")
    private boolean json;

    private final Datasets datasets;

    BarsListCommand(Datasets datasets) {
        this.datasets = datasets;
    }

    @Override
    public Integer call() throws Exception {
        List<Dataset> all = Commands.run(spec.commandLine(), datasets.list());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(JsonText.of(all.stream().map(BarsListCommand::tree).toList()));
        } else {
            print(out, all);
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    /// A dataset as a tree for JSON, the same for `bars list` and `bars show`.
    static Map<String, @Nullable Object> tree(Dataset dataset) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("name", dataset.name());
        tree.put("health", dataset.health().words());
        tree.put("trouble", dataset.trouble());
        tree.put("passport", PassportLines.tree(dataset.passport()));
        return tree;
    }

    private static void print(PrintWriter out, List<Dataset> all) {
        List<String> heads = List.of("Symbol", "Bars", "Number", "First", "Last", "Clock", "Quality", "Health");
        List<Function<Dataset, String>> columns = List.of(
                one -> one.passport().symbol(),
                one -> one.passport().timeframe().name(),
                one -> NumberText.count(one.passport().bars()),
                one -> day(one.passport().firstUtc()),
                one -> day(one.passport().lastUtc()),
                one -> one.passport().clock().words(),
                one -> Integer.toString(one.passport().quality().score()),
                one -> one.health().words());
        if (!all.isEmpty()) {
            TextTable table = new TextTable();
            table.row("Name", heads, head -> head);
            all.forEach(one -> table.row(one.name(), columns, column -> column.apply(one)));
            table.print(out);
        }
        out.println(NumberText.count(all.size()) + (all.size() == 1 ? " dataset" : " datasets"));
        for (Dataset one : all) {
            if (!one.trouble().isEmpty()) {
                out.println(one.name() + ": " + HistoryListCommand.oneLine(one.trouble(), Integer.MAX_VALUE));
            }
        }
    }

    private static String day(long timeUtc) {
        return PassportLines.minute(timeUtc).substring(0, DAY);
    }
}
