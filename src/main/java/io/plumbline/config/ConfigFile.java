package io.plumbline.config;

import java.util.List;

/// A config file that was read: its settings, its words, and what its author should know.
///
/// @param name the file's name, such as "example.yaml"
/// @param text the file as it was read, comments included
/// @param warnings keys that have no effect and the like, in the order of the lines
public record ConfigFile(String name, RunConfig config, String text, List<ConfigProblem> warnings) {

    public ConfigFile {
        warnings = List.copyOf(warnings);
    }
}
