package io.plumbline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.core.Timeframe;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataWarningsTest {

    private static final String LENGTHS = "    train: 252\n    val: 63\n    test: 63\n";

    private static DataSpan span(String symbol, Timeframe timeframe, int bars) {
        return new DataSpan(
                symbol,
                symbol + "_" + timeframe,
                timeframe,
                bars,
                Instant.parse("2020-01-05T22:00:00Z"),
                Instant.parse("2021-06-30T20:45:00Z"));
    }

    private static final List<DataSpan> ALL = List.of(
            span("EURUSD", Timeframe.M15, 5000),
            span("EURUSD", Timeframe.M15, 300),
            span("GBPUSD", Timeframe.M15, 5000),
            span("USDJPY", Timeframe.M15, 5000));

    private static List<String> warnings(String text, List<DataSpan> spans) {
        return DataWarnings.of(Example.file(text), spans).stream()
                .map(warning -> warning.words() + " [" + warning.endColumn() + "]")
                .toList();
    }

    @Test
    void withBarsForAllThereIsNothingToSay() {
        assertEquals(List.of(), warnings(Example.text(), ALL));
    }

    @Test
    void aSymbolWithoutADatasetIsNamedAtItsPlace() {
        assertEquals(
                List.of("run.yaml, line 4, column 5, universe.symbols[1]: there is no dataset of GBPUSD [11]"),
                warnings(Example.text(), List.of(ALL.get(0), ALL.get(3))));
    }

    @Test
    void datasetsOnAnotherTimeframeAreListed() {
        List<DataSpan> spans = new ArrayList<>(ALL.subList(0, 3));
        spans.add(span("USDJPY", Timeframe.M1, 90_000));
        spans.add(span("USDJPY", Timeframe.H1, 900));

        assertEquals(
                List.of("run.yaml, line 5, column 5, universe.symbols[2]: there is no dataset of USDJPY on M15, only "
                        + "USDJPY_H1, USDJPY_M1 [11]"),
                warnings(Example.text(), spans));
    }

    @Test
    void aFoldLongerThanTheLongestDatasetIsNamed() {
        String text = Example.with("train: 252", "train: 4900");

        assertEquals(
                List.of(
                        "run.yaml, line 69, column 3, validation.walk_forward: train, val and test are 5,026 bars "
                                + "together and EURUSD_M15 has 5,000, so there is not one fold [15]",
                        "run.yaml, line 69, column 3, validation.walk_forward: train, val and test are 5,026 bars "
                                + "together and GBPUSD_M15 has 5,000, so there is not one fold [15]",
                        "run.yaml, line 69, column 3, validation.walk_forward: train, val and test are 5,026 bars "
                                + "together and USDJPY_M15 has 5,000, so there is not one fold [15]"),
                warnings(text, ALL).stream()
                        .map(words -> words.replace('\u00A0', ' ').replace('\u202F', ' '))
                        .toList());
    }

    @Test
    void datesOutsideTheBarsAreNamed() {
        String text = Example.with(LENGTHS, """
                    train_start: 2019-06-01
                    train_end: 2020-06-30
                    val_start: 2020-07-01
                    val_end: 2020-12-31
                    test_start: 2021-01-01
                    test_end: 2021-12-31 23:45
                """).replaceAll("(?m)^  - (GBPUSD|USDJPY)\n", "");

        assertEquals(
                List.of(
                        "run.yaml, line 68, column 18, validation.walk_forward.train_start: 2019-06-01 00:00 is before "
                                + "the first bar of EURUSD_M15, 2020-01-05 22:00 [28]",
                        "run.yaml, line 73, column 15, validation.walk_forward.test_end: 2021-12-31 23:45 is after the "
                                + "last bar of EURUSD_M15, 2021-06-30 20:45 [31]"),
                warnings(text, ALL));
    }
}
