package io.plumbline.cli;

import io.plumbline.config.ConfigDiff;
import io.plumbline.config.ConfigDiff.KeyChange;
import io.plumbline.config.ConfigException;
import io.plumbline.config.ConfigReader;
import io.plumbline.config.ConfigWriter;
import io.plumbline.config.JsonText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline config diff`: what differs between two config files, by key or line by line.
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Lists the keys whose values differ between two config files. The exit code is 0 if there are "
                + "none, 1 if there are some, 2 if a file cannot be read.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  plumbline config diff old.yaml new.yaml",
            "  plumbline config diff --text old.yaml new.yaml",
            "  plumbline config diff --effective old.yaml new.yaml"
        })
final class ConfigDiffCommand implements Callable<Integer> {

    private static final int SAME = 0;
    private static final int DIFFERENT = 1;
    private static final int TROUBLE = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FIRST", description = "The first file.")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "SECOND", description = "The second file.")
    private Path second = Path.of("");

    @Option(names = "--text", description = "Line by line, comments too, as diff -u writes it.")
    private boolean text;

    @Option(names = "--effective", description = "Fill in the defaults of what the files leave out first.")
    private boolean effective;

    @Option(names = "--json", description = "The keys as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        try {
            return compare(content(first), content(second));
        } catch (ConfigException e) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(e.getMessage());
            err.flush();
            return TROUBLE;
        }
    }

    private String content(Path file) throws ConfigException {
        return effective ? ConfigWriter.toYaml(ConfigReader.read(file).config()) : ConfigReader.text(file);
    }

    private int compare(String one, String other) throws ConfigException {
        PrintWriter out = spec.commandLine().getOut();
        if (text) {
            List<String> lines = ConfigDiff.unified(first.toString(), one, second.toString(), other);
            lines.forEach(out::println);
            out.flush();
            return lines.isEmpty() ? SAME : DIFFERENT;
        }
        ConfigDiff.requireYaml(one, first.toString());
        ConfigDiff.requireYaml(other, second.toString());
        List<KeyChange> keys = ConfigDiff.of(one, other).keys();
        if (json) {
            out.print(JsonText.of(keys.stream().map(ConfigDiffCommand::tree).toList()));
        } else {
            keys.forEach(key -> out.println(key.path() + ": " + key.before().orElse("–") + " → "
                    + key.after().orElse("–")));
        }
        out.flush();
        return keys.isEmpty() ? SAME : DIFFERENT;
    }

    private static Map<String, @Nullable Object> tree(KeyChange key) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("path", key.path());
        tree.put("before", key.before());
        tree.put("after", key.after());
        return tree;
    }
}
