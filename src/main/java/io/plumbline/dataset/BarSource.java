package io.plumbline.dataset;

import java.util.Locale;

/// Where the bars of a symbol of a run come from: a file such as "bars/EURUSD_M15.csv", or a dataset of the library
/// such as "library:EURUSD_M15".
public sealed interface BarSource {

    /// What the text of a dataset begins with, in either case.
    String LIBRARY = "library:";

    /// A file in Plumbline's own layout.
    ///
    /// @param path as the user named it
    record FromFile(String path) implements BarSource {

        /// The path. One that would be taken for a dataset is written another way.
        @Override
        public String text() {
            return isLibrary(path) ? "./" + path : path;
        }

        @Override
        public String words() {
            return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        }
    }

    /// A dataset of the library.
    record FromLibrary(String name) implements BarSource {

        @Override
        public String text() {
            return LIBRARY + name;
        }

        @Override
        public String words() {
            return "dataset " + name;
        }
    }

    /// The source as [#parse] reads it, and as it is kept of a run.
    String text();

    /// The source as messages name it, such as "EURUSD_M15.csv" or "dataset EURUSD_M15".
    String words();

    /// The source of a text: a dataset if it begins with [#LIBRARY], a file otherwise.
    static BarSource parse(String text) {
        String plain = text.strip();
        return isLibrary(plain)
                ? new FromLibrary(plain.substring(LIBRARY.length()).strip())
                : new FromFile(plain);
    }

    private static boolean isLibrary(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith(LIBRARY);
    }
}
