package io.plumbline.ui.backtest;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.InputException;
import io.plumbline.dataset.BarSource;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Why a run failed, beside what it was given.
///
/// @param title whose it is to mend: the user's input or the program
/// @param message the cause's own words
/// @param inputs the files and datasets of the run
/// @param details the stack trace of a bug, to be copied into a report; empty for bad input
public record Trouble(String title, String message, List<Input> inputs, Optional<String> details) {

    /// A file or dataset of the run.
    ///
    /// @param role what it was given as, such as "Config" or "EURUSD"
    /// @param blamed whether the message names it
    public record Input(String role, String path, boolean blamed) {

        private Input blamedBy(String message) {
            return new Input(role, path, message.contains(BarSource.parse(path).words()));
        }
    }

    static Trouble of(Throwable cause, List<Input> files) {
        String message = Optional.ofNullable(cause.getMessage())
                .orElseGet(() -> cause.getClass().getSimpleName());
        List<Input> inputs = files.stream().map(file -> file.blamedBy(message)).toList();
        return cause instanceof InputException
                ? new Trouble("The run was refused", message, inputs, Optional.empty())
                : new Trouble("Plumbline made a mistake", message, inputs, Optional.of(stackTrace(cause)));
    }

    /// The files of a request, none of them blamed.
    static List<Input> inputs(BacktestRequest request) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input("Config", request.config().toString(), false));
        request.bars().forEach((symbol, source) -> inputs.add(new Input(symbol, source.text(), false)));
        return inputs;
    }

    private static String stackTrace(Throwable cause) {
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
