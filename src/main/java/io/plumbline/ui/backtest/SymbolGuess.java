package io.plumbline.ui.backtest;

import io.plumbline.core.Instruments;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The symbol that a bar file's name speaks of, such as EURUSD for `EURUSD_M15.csv`.
final class SymbolGuess {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Z0-9]+");

    private SymbolGuess() {}

    /// The first word of the name that is an instrument; else its first word; empty without any.
    static String of(Path file, Instruments known) {
        String name = String.valueOf(file.getFileName()).toUpperCase(Locale.ROOT);
        String stem = name.replaceFirst("(\\.(CSV|TXT|GZ|ZIP))+$", "");
        Optional<String> instrument = BETWEEN_WORDS
                .splitAsStream(stem)
                .filter(word -> known.find(word).isPresent())
                .findFirst();
        return instrument.orElseGet(() -> BETWEEN_WORDS
                .splitAsStream(stem)
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse(""));
    }
}
