package io.plumbline.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// The log: five files of at most one megabyte, the newest first, `plumbline-0.0.log`. Times are UTC, the text
/// UTF-8.
///
/// The first number tells processes that run at the same time apart, the second the files of one of them.
public final class LogFile implements AutoCloseable {

    private static final int LIMIT_BYTES = 1_000_000;
    private static final int FILES = 5;

    // Kept: java.util.logging forgets a logger nobody holds, and its handlers with it.
    private static final Logger ROOT = Logger.getLogger("");

    private final Handler handler;

    private LogFile(Handler handler) {
        this.handler = handler;
        ROOT.addHandler(handler);
    }

    /// Sends everything that is logged to files in this folder, and only what is severe to the console.
    ///
    /// A folder that cannot be written to is no reason not to start: the console then says all there is.
    public static LogFile in(Path folder) {
        try {
            Files.createDirectories(folder);
            // Percent signs have a meaning in the pattern.
            String pattern = folder.toString().replace("%", "%%") + "/plumbline-%u.%g.log";
            FileHandler file = new FileHandler(pattern, LIMIT_BYTES, FILES, true);
            file.setEncoding(StandardCharsets.UTF_8.name());
            file.setFormatter(new Line());
            file.setLevel(Level.INFO);
            setConsole(Level.SEVERE);
            return new LogFile(file);
        } catch (IOException e) {
            ROOT.log(Level.WARNING, e, () -> "No log is written to " + folder);
            Handler silent = new ConsoleHandler();
            silent.setLevel(Level.OFF);
            return new LogFile(silent);
        }
    }

    private static void setConsole(Level level) {
        for (Handler handler : ROOT.getHandlers()) {
            if (handler instanceof ConsoleHandler) {
                handler.setLevel(level);
                handler.setFormatter(new Line());
            }
        }
    }

    @Override
    public void close() {
        ROOT.removeHandler(handler);
        handler.close();
        setConsole(Level.INFO);
    }

    /// One line for each entry, such as `2026-11-21T14:45:17.123Z WARNING [main] io.plumbline.app.Home: no disk`;
    /// a trace goes below it.
    static final class Line extends Formatter {

        @Override
        public String format(LogRecord entry) {
            StringWriter text = new StringWriter();
            text.append(DateTimeFormatter.ISO_INSTANT.format(entry.getInstant()))
                    .append(' ')
                    .append(entry.getLevel().getName())
                    .append(" [")
                    .append(Thread.currentThread().getName())
                    .append("] ")
                    .append(String.valueOf(entry.getLoggerName()))
                    .append(": ")
                    .append(formatMessage(entry))
                    .append(System.lineSeparator());
            Throwable cause = entry.getThrown();
            if (cause != null) {
                cause.printStackTrace(new PrintWriter(text, true));
            }
            return text.toString();
        }
    }
}
