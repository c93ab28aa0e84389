package io.plumbline.data.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.data.layout.TextRows.FirstRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @TempDir
    Path folder;

    /// Every price that a file can hold is the double that Java itself reads.
    @Test
    void readsWhatJavaReads() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        List<String> prices = new ArrayList<>(List.of(
                "1",
                "1.",
                ".5",
                "0.1",
                "9007199254740992",
                "9007199254740993",
                "9007199254740993.5",
                "1.2345678901234567",
                "12345678901234567890.5",
                "0.00000000000000000000123",
                "1e-5",
                "1E3",
                "+1.5",
                "00001.10",
                "123456789.123456789"));
        for (int made = 0; made < 5_000; made++) {
            int decimals = random.nextInt(0, 12);
            prices.add(String.format(
                    Locale.ROOT, "%." + decimals + "f", random.nextDouble(0.5, Math.pow(10, random.nextInt(1, 8)))));
        }
        StringBuilder text = new StringBuilder("time,open,high,low,close\n");
        for (int row = 0; row < prices.size(); row++) {
            String price = prices.get(row);
            text.append(String.format("2024-01-02 %02d:%02d:%02d", row / 3600, row / 60 % 60, row % 60));
            text.append((',' + price).repeat(4)).append('\n');
        }
        Path file = Files.writeString(folder.resolve("prices.csv"), text);

        TextRows read = new TextFile(file, Optional.empty(), Optional.empty(), UnpackedFile.LIMIT_BYTES).read(_ -> {});

        assertEquals(List.of(), read.rejections().kept());
        double[] opens = read.rows().take(Role.OPEN);
        for (int row = 0; row < prices.size(); row++) {
            assertEquals(Double.parseDouble(prices.get(row)), opens[row], prices.get(row));
        }
        FirstRow first = read.first().getFirst();
        assertEquals(1.0, first.open());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.0f", "0x1p3", "NaN", "1,5", "1.1.1", "--1", "e", "1 000"})
    void refusesWhatNobodyWrites(String text) {
        assertTrue(Double.isNaN(Decimals.any(text, '.')));
    }

    @Test
    void takesACommaAsAPointWhereItIsOne() {
        assertEquals(1.5, Decimals.any("1,5", ','));
        assertTrue(Double.isNaN(Decimals.any("1.234,5", ',')));
    }

    @Test
    void scalesPointsExactly() {
        assertEquals(1.27801, Decimals.scaled(127801, 5));
        assertEquals(1.29587, Decimals.scaled(129587.00000000001, 5));
        assertEquals(1.278015, Decimals.scaled(127801.5, 5));
    }
}
