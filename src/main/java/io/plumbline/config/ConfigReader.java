package io.plumbline.config;

import io.plumbline.config.FileBlocks.InstrumentTable;
import io.plumbline.config.FileBlocks.StrategyParams;
import io.plumbline.config.MonteCarlo.Range;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads config files. Either the whole file is right, or all that is wrong in it is said at once.
public final class ConfigReader {

    private ConfigReader() {}

    /// The config in a UTF-8 file.
    public static ConfigFile read(Path file) throws ConfigException {
        return parse(text(file), name(file));
    }

    /// All that can be said of a file, right or wrong. A file that cannot be read has that as its one problem.
    public static ConfigCheck check(Path file) {
        try {
            return check(text(file), name(file));
        } catch (ConfigException e) {
            return new ConfigCheck(Optional.empty(), e.problems(), List.of());
        }
    }

    /// The text of a UTF-8 file.
    public static String text(Path file) throws ConfigException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw unreadable(file, "no such file", e);
        } catch (CharacterCodingException e) {
            throw unreadable(file, "the file is not UTF-8 text; save it as UTF-8", e);
        } catch (IOException e) {
            throw unreadable(file, "the file cannot be read: " + e.getMessage(), e);
        }
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /// The config in a text.
    ///
    /// @param fileName what to call the text in messages, such as "example.yaml"
    public static ConfigFile parse(String text, String fileName) throws ConfigException {
        ConfigCheck check = check(text, fileName);
        if (!check.isRight()) {
            throw new ConfigException(check.problems());
        }
        return check.config().orElseThrow();
    }

    /// All that can be said of a text, right or wrong. Never throws.
    ///
    /// @param fileName what to call the text in messages, such as "example.yaml"
    public static ConfigCheck check(String text, String fileName) {
        Findings findings = new Findings(fileName);
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        RecordBinder binder = binder(findings);
        Optional<YamlNode> root = YamlTree.parse(content, findings);
        Optional<FileBlocks> blocks = root.flatMap(node -> binder.record(FileBlocks.class, node, ""));
        if (root.isPresent()) {
            Rules.check(findings);
            Advice.give(findings);
        }
        PlaceEnds ends = new PlaceEnds(content);
        List<ConfigProblem> problems = ends.with(findings.problems());
        List<ConfigProblem> warnings = ends.with(findings.warnings());
        Optional<ConfigFile> file = problems.isEmpty()
                ? blocks.map(good -> new ConfigFile(fileName, good.toConfig(), text, warnings))
                : Optional.empty();
        return new ConfigCheck(file, problems, ends.with(findings.warningsAndAdvice()));
    }

    private static RecordBinder binder(Findings findings) {
        RecordBinder binder = new RecordBinder(findings);
        binder.register(StrategyParams.class, new StrategyParamsReader(binder, findings));
        binder.register(InstrumentTable.class, new InstrumentTableReader(binder, findings));
        binder.register(WalkForward.class, new WalkForwardReader(binder, findings));
        binder.register(TuningGrid.class, new TuningGridReader(binder, findings));
        binder.register(Range.class, new RangeReader(binder, findings));
        return binder;
    }

    private static ConfigException unreadable(Path file, String message, IOException cause) {
        return new ConfigException(new ConfigProblem(file.toString(), 0, 0, "", message), cause);
    }
}
