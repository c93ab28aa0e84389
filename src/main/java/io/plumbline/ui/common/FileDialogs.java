package io.plumbline.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where the user is asked for files. Answers are empty if the user thinks better of it.
public interface FileDialogs {

    /// A kind of file, such as "Bar files" ending in `*.csv` or `*.gz`.
    ///
    /// @param endings patterns of names, such as "*.csv"
    record Kind(String words, List<String> endings) {

        public static final Kind CONFIG = new Kind("Config files", List.of("*.yaml", "*.yml"));
        public static final Kind BARS = new Kind("Bar files", List.of("*.csv", "*.txt", "*.gz", "*.zip"));
        public static final Kind BAR_CSV =
                new Kind("Comma-separated values, plain or packed", List.of("*.csv", "*.csv.gz"));
        public static final Kind CSV = new Kind("Comma-separated values", List.of("*.csv"));
        public static final Kind PNG = new Kind("PNG picture", List.of("*.png"));
        public static final Kind SVG = new Kind("SVG picture", List.of("*.svg"));
    }

    /// One file to read.
    Optional<Path> open(String title, Kind kind);

    /// Several files to read.
    List<Path> openSeveral(String title, Kind kind);

    /// A folder to write into.
    Optional<Path> folder(String title);

    /// A file to write.
    ///
    /// @param name the name that is suggested
    Optional<Path> save(String title, String name, Kind kind);
}
