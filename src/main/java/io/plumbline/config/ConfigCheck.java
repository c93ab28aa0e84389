package io.plumbline.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that can be said of a config text: its settings if it is right, and every mistake and doubtful spot by
/// place.
///
/// @param config the settings; empty if there is a mistake
/// @param problems the mistakes in the order of the lines; a text that is no YAML has one, at the place where it
///     goes wrong
/// @param warnings what is allowed and probably not meant, in the order of the lines; more than a run says
///     ([ConfigFile#warnings]), since this is for the file's author
public record ConfigCheck(Optional<ConfigFile> config, List<ConfigProblem> problems, List<ConfigProblem> warnings) {

    public ConfigCheck {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /// The same with more warnings, such as those that need the data.
    public ConfigCheck and(List<ConfigProblem> more) {
        List<ConfigProblem> all = new ArrayList<>(warnings);
        all.addAll(more);
        all.sort(Findings.BY_PLACE);
        return new ConfigCheck(config, problems, all);
    }

    /// Whether the text can be run.
    public boolean isRight() {
        return problems.isEmpty();
    }
}
