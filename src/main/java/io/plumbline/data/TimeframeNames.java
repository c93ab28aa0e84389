package io.plumbline.data;

import io.plumbline.core.Timeframe;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The timeframe that a file's name gives away, such as H1 in `EURUSD_H1.csv` or `EURUSD60.csv`.
final class TimeframeNames {

    private TimeframeNames() {}

    static Optional<Timeframe> find(Path file, String entry) {
        String name = (entry + " " + file.getFileName()).toUpperCase(Locale.ROOT);
        String[] words = name.split("[^A-Z0-9]+", -1);
        return Arrays.stream(words)
                .flatMap(word -> Arrays.stream(Timeframe.values())
                        .filter(timeframe -> word.equals(timeframe.name())
                                || (word.matches("[A-Z]{6}\\d+")
                                        && word.substring(6)
                                                .equals(String.valueOf(
                                                        timeframe.length().toMinutes())))))
                .findFirst();
    }
}
