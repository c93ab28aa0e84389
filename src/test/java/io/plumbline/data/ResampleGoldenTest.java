package io.plumbline.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.core.BarSeries;
import io.plumbline.core.QuotedBars;
import io.plumbline.core.Timeframe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Resampled bars against pandas, bit for bit. The files come from `src/test/scripts/resample-golden.py`.
class ResampleGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/oracle/components/resample");

    @ParameterizedTest
    @CsvSource({
        "M1,M5", "M1,M10", "M1,M15", "M1,M30", "M1,H1", "M1,H4", "M30,H1", "M30,H2", "M30,H4", "M30,H8", "M30,H12",
        "M30,D1", "M30,W1"
    })
    void barsAreThoseOfPandas(Timeframe from, Timeframe to) throws IOException {
        QuotedBars wanted = read(from + "_to_" + to);

        QuotedBars made = Resample.of(read(from.toString()), from, to);

        assertEquals(lines(wanted), lines(made));
    }

    private static QuotedBars read(String name) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(name + ".csv"));
        int size = lines.size() - 1;
        long[] timeUtc = new long[size];
        double[][] columns = new double[10][size];
        for (int bar = 0; bar < size; bar++) {
            String[] fields = lines.get(bar + 1).split(",", -1);
            timeUtc[bar] = LocalDateTime.parse(fields[0].replace(' ', 'T'))
                    .toInstant(ZoneOffset.UTC)
                    .toEpochMilli();
            for (int column = 0; column < columns.length; column++) {
                String field = fields[column + 1];
                columns[column][bar] = field.isEmpty() ? Double.NaN : Double.parseDouble(field);
            }
        }
        BarSeries bid = BarSeries.of(timeUtc, columns[0], columns[1], columns[2], columns[3], columns[4]);
        BarSeries ask = BarSeries.of(timeUtc, columns[6], columns[7], columns[8], columns[9], columns[4]);
        return QuotedBars.of(bid).withSpread(columns[5]).withAsk(ask);
    }

    /// One line per bar, so that a difference can be read.
    private static String lines(QuotedBars bars) {
        double[] spread = bars.spread().orElseThrow();
        BarSeries ask = bars.ask().orElseThrow();
        List<String> lines = new ArrayList<>();
        for (int bar = 0; bar < bars.size(); bar++) {
            lines.add(line(bars.bars(), bar) + " " + spread[bar] + " ask " + line(ask, bar));
        }
        return String.join("\n", lines);
    }

    private static String line(BarSeries bars, int bar) {
        return String.join(
                " ",
                Instant.ofEpochMilli(bars.timeUtc()[bar]).toString(),
                String.valueOf(bars.open()[bar]),
                String.valueOf(bars.high()[bar]),
                String.valueOf(bars.low()[bar]),
                String.valueOf(bars.close()[bar]),
                String.valueOf(bars.volume()[bar]));
    }
}
