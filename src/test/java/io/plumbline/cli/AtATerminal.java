package io.plumbline.cli;

import io.plumbline.app.Home;
import io.plumbline.app.Wiring;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/// Tests of commands as they are used at a terminal: each is a program of its own, over a home of the test's.
abstract class AtATerminal {

    /// A folder of the test's own, with the home in it.
    @TempDir
    Path temp = Path.of("");

    /// What the last command printed.
    String out = "";

    /// What it printed of progress and trouble.
    String err = "";

    /// Runs a command; its output is [#out] and [#err] afterwards.
    ///
    /// @return the exit code
    int run(Object... arguments) {
        StringWriter results = new StringWriter();
        StringWriter trouble = new StringWriter();
        try (Wiring wiring = new Wiring(Home.in(temp.resolve("home")), Wiring.Front.COMMAND_LINE, 2)) {
            return CommandLineTool.run(
                    wiring,
                    new PrintWriter(results, true),
                    new PrintWriter(trouble, true),
                    Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
        } finally {
            out = results.toString();
            err = trouble.toString();
        }
    }
}
