package io.plumbline.ui.backtest;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.InputException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Why a run failed, beside what it was given.
///
/// @param title whose it is to mend: the user's input or the program
/// @param message the cause's own words
/// @param inputs the files of the run
/// @param details the stack trace of a bug, to be copied into a report; empty for bad input
public record Trouble(String title, String message, List<Input> inputs, Optional<String> details) {

    /// A file of the run.
    ///
    /// @param role what it was given as, such as "Config" or "EURUSD"
    /// @param blamed whether the message names it
    public record Input(String role, String path, boolean blamed) {}

    static Trouble of(Throwable cause, BacktestRequest request) {
        String message = Optional.ofNullable(cause.getMessage())
                .orElseGet(() -> cause.getClass().getSimpleName());
        List<Input> inputs = inputs(request, message);
        return cause instanceof InputException
                ? new Trouble("The run was refused", message, inputs, Optional.empty())
                : new Trouble("Plumbline made a mistake", message, inputs, Optional.of(stackTrace(cause)));
    }

    private static List<Input> inputs(BacktestRequest request, String message) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(input("Config", request.config(), message));
        request.barFiles().forEach((symbol, file) -> inputs.add(input(symbol, file, message)));
        return inputs;
    }

    private static Input input(String role, Path file, String message) {
        Path name = Optional.ofNullable(file.getFileName()).orElse(file);
        return new Input(role, file.toString(), message.contains(name.toString()));
    }

    private static String stackTrace(Throwable cause) {
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
