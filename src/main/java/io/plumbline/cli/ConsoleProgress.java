package io.plumbline.cli;

import io.plumbline.app.Amount;
import io.plumbline.app.Pace;
import io.plumbline.app.Progress;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A progress bar on one line of a terminal; nothing at all where the output goes to a pipe or a file.
final class ConsoleProgress implements Progress, AutoCloseable {

    private static final int WIDTH = 20;
    private static final int LINE = 78;

    private final PrintWriter terminal;
    private final boolean visible;
    private final Pace pace = new Pace(System.nanoTime());
    private int lastPercent = -1;
    private String lastWords = "";

    private ConsoleProgress(PrintWriter terminal, boolean visible) {
        this.terminal = terminal;
        this.visible = visible;
    }

    /// A bar on this writer, if the program runs on a terminal.
    static ConsoleProgress on(PrintWriter terminal) {
        return new ConsoleProgress(
                terminal,
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false));
    }

    /// A bar that is drawn in any case.
    static ConsoleProgress visibleOn(PrintWriter terminal) {
        return new ConsoleProgress(terminal, true);
    }

    /// Whether anybody sees the bar.
    boolean visible() {
        return visible;
    }

    @Override
    public synchronized void report(double done, String words) {
        pace.report(System.nanoTime(), done);
        show(done, words);
    }

    @Override
    public synchronized void report(double done, String words, Amount amount) {
        pace.report(System.nanoTime(), done, amount);
        show(done, words);
    }

    private void show(double done, String words) {
        int percent = (int) Math.floor(Math.clamp(done, 0.0, 1.0) * 100);
        if (!visible || (percent == lastPercent && words.equals(lastWords))) {
            return;
        }
        lastPercent = percent;
        lastWords = words;
        int full = percent * WIDTH / 100;
        String bar = "#".repeat(full) + ".".repeat(WIDTH - full);
        long now = System.nanoTime();
        String line = Stream.of(
                        String.format(Locale.ROOT, "[%s] %3d %%  %s", bar, percent, words),
                        pace.rateWords(now),
                        pace.leftWords(now))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        terminal.print("\r" + (line + " ".repeat(LINE)).substring(0, LINE));
        terminal.flush();
    }

    /// Clears the line for what comes next.
    @Override
    public synchronized void close() {
        if (visible && lastPercent >= 0) {
            terminal.print("\r" + " ".repeat(LINE) + "\r");
            terminal.flush();
            lastPercent = -1;
        }
    }
}
