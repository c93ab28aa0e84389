package io.plumbline.ui.trades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.ui.trades.FilterText.UnreadableException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "> 10     | 10.1   | 10",
                ">=10     | 10     | 9.9",
                "<-5      | -5.1   | -5",
                "<= −5    | -5     | -4.9",
                "-5..5    | -5     | 5.1",
                "10..     | 10     | 9.9",
                "..-10    | -10    | -9.9",
                "12.4     | 12.44  | 12.46",
                "= 7      | 6.5    | 7.5",
                "1,000..  | 1000   | 999"
            })
    void numbersPassOrNot(String text, double passes, double fails) throws Exception {
        ColumnFilter.Within filter = FilterText.parse(TradeColumn.NET, text);

        assertTrue(filter.holds(passes), text + " at " + passes);
        assertFalse(filter.holds(fails), text + " at " + fails);
        assertFalse(filter.holds(Double.NaN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024              | 2024-12-31T23:59:00Z | 2025-01-01T00:00:00Z",
                "2024-03           | 2024-03-31T23:45:00Z | 2024-04-01T00:00:00Z",
                "2024-03..2024-06  | 2024-06-30T23:45:00Z | 2024-02-29T23:45:00Z",
                ">2024-07-15       | 2024-07-16T00:00:00Z | 2024-07-15T23:45:00Z",
                "<2024-07-15       | 2024-07-14T23:45:00Z | 2024-07-15T00:00:00Z",
                "<=2024-07         | 2024-07-31T23:45:00Z | 2024-08-01T00:00:00Z",
                "2024-07-15 12:30  | 2024-07-15T12:30:00Z | 2024-07-15T12:31:00Z"
            })
    void timesPassOrNot(String text, Instant passes, Instant fails) throws Exception {
        ColumnFilter.Within filter = FilterText.parse(TradeColumn.FILL_TIME, text);

        assertTrue(filter.holds((double) passes.toEpochMilli()), text + " at " + passes);
        assertFalse(filter.holds((double) fails.toEpochMilli()), text + " at " + fails);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", ">", "..", "1..x", "--5", "> 1 2x", "NaN"})
    void whatIsNoNumberIsRefused(String text) {
        assertThrows(UnreadableException.class, () -> FilterText.parse(TradeColumn.NET, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-13", "24-03", "March", "2024-02-30"})
    void whatIsNoTimeIsRefused(String text) {
        assertThrows(UnreadableException.class, () -> FilterText.parse(TradeColumn.FILL_TIME, text));
    }

    @Test
    void saysWhatWouldBeRight() {
        UnreadableException refused =
                assertThrows(UnreadableException.class, () -> FilterText.parse(TradeColumn.NET, "abc"));

        assertEquals("“abc” is no number; write a condition such as >10, <=5 or -5..5", refused.getMessage());
    }

    @Test
    void aRangeFromTheLargerToTheSmallerIsRefused() {
        assertThrows(UnreadableException.class, () -> FilterText.parse(TradeColumn.NET, "5..-5"));
    }
}
