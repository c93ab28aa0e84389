package io.plumbline.ui.config;

import io.plumbline.app.CheckConfig;
import io.plumbline.config.ConfigCheck;
import io.plumbline.config.ConfigFile;
import io.plumbline.config.ConfigOutline;
import io.plumbline.config.ConfigProblem;
import io.plumbline.config.ConfigReader;
import io.plumbline.config.ConfigTokens;
import io.plumbline.config.DataSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All that is known of a text as it is edited: its colours, what stands where, what is wrong, and the config it is
/// if nothing is. Made away from the window's thread.
///
/// @param findings errors before warnings, each in the order of the text
/// @param config empty while there is an error
record YamlReading(
        String text,
        List<ConfigTokens.Span> tokens,
        ConfigOutline outline,
        List<Finding> findings,
        Optional<ConfigFile> config) {

    static final YamlReading EMPTY = new YamlReading("", List.of(), ConfigOutline.of(""), List.of(), Optional.empty());

    /// Reads a text.
    ///
    /// @param fileName what it is called in messages
    /// @param data the bars there are; none if nothing is known of them
    static YamlReading of(String text, String fileName, List<DataSpan> data) {
        ConfigCheck alone = ConfigReader.check(text, fileName);
        ConfigCheck check = data.isEmpty() ? alone : CheckConfig.against(data, alone);
        TextLines lines = new TextLines(text);
        List<Finding> findings = new ArrayList<>();
        for (ConfigProblem problem : check.problems()) {
            findings.add(Finding.of(problem, true, lines));
        }
        for (ConfigProblem warning : check.warnings()) {
            findings.add(Finding.of(warning, false, lines));
        }
        findings.sort(Comparator.comparing((Finding one) -> !one.error()).thenComparingInt(Finding::from));
        return new YamlReading(
                text, ConfigTokens.of(text), ConfigOutline.of(text), List.copyOf(findings), check.config());
    }

    long errors() {
        return findings.stream().filter(Finding::error).count();
    }

    long warnings() {
        return findings.size() - errors();
    }

    /// Such as "2 errors, 1 warning"; "Nothing to mend" without any.
    String verdict() {
        if (findings.isEmpty()) {
            return "Nothing to mend";
        }
        List<String> parts = new ArrayList<>();
        counted(errors(), "error").ifPresent(parts::add);
        counted(warnings(), "warning").ifPresent(parts::add);
        return String.join(", ", parts);
    }

    static Optional<String> counted(long count, String noun) {
        return count == 0 ? Optional.empty() : Optional.of(count + " " + noun + (count == 1 ? "" : "s"));
    }
}
