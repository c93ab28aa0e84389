package io.plumbline.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Timeframe;
import io.plumbline.data.BarImport.Imported;
import io.plumbline.dataset.ClockRule;
import io.plumbline.dataset.ImportChoices;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// One market, written in every layout by every clock, plain and packed, is read as the very same bars.
class GoldenImportTest {

    private static final List<ClockRule> CLOCKS = List.of(
            ClockRule.UTC,
            ClockRule.NEW_YORK,
            ClockRule.LONDON_MINUS_5,
            ClockRule.EST,
            ClockRule.NEW_YORK_PLUS_7,
            ClockRule.fixed(120));

    /// Weeks around the changes of clocks in America and in Europe, in spring and in autumn.
    private static final String[][] SEASONS = {
        {"2024-02-11T00:00:00Z", "2024-04-21T00:00:00Z"}, {"2024-10-06T00:00:00Z", "2024-11-24T00:00:00Z"}
    };

    private static final MadeMarket[] MINUTES = {market(0, Timeframe.M1, 0.005), market(1, Timeframe.M1, 0.005)};
    private static final MadeMarket[] QUARTERS = {market(0, Timeframe.M15, 0.25), market(1, Timeframe.M15, 0.25)};
    private static final MadeMarket[] HOURS = {market(0, Timeframe.H1, 1), market(1, Timeframe.H1, 1)};

    @TempDir
    Path folder;

    private static MadeMarket market(int season, Timeframe timeframe, double share) {
        return MadeMarket.of(
                SEASONS[season][0], SEASONS[season][1], timeframe.length().toMillis(), share);
    }

    static Stream<Arguments> everyLayoutAndClock() {
        return Stream.of(LayoutText.values())
                .flatMap(layout -> CLOCKS.stream().map(clock -> Arguments.of(layout, clock)));
    }

    @ParameterizedTest
    @MethodSource("everyLayoutAndClock")
    void readsTheSameBarsFromEveryLayoutInEveryClock(LayoutText layout, ClockRule clock) throws Exception {
        for (int season = 0; season < SEASONS.length; season++) {
            List<MadeMarket> markets =
                    layout.layout().isTicks() ? List.of(MINUTES[season]) : List.of(QUARTERS[season], HOURS[season]);
            for (MadeMarket market : markets) {
                Path file = folder.resolve("EURUSD_" + layout + ".csv");
                Files.writeString(file, layout.of(market, clock));

                assertReads(market, layout, BarImport.read(file, ImportChoices.NONE, _ -> {}));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsTheSameBarsFromArchives(LayoutText layout) throws Exception {
        MadeMarket market = layout.layout().isTicks() ? MINUTES[0] : HOURS[0];
        byte[] text = layout.of(market, ClockRule.UTC).getBytes(StandardCharsets.UTF_8);

        Path gzip = Files.write(folder.resolve("eurusd.csv.gz"), gzip(text));
        Path zip = Files.write(folder.resolve("download.zip"), zip("DAT_EURUSD.csv", text));

        assertReads(market, layout, BarImport.read(gzip, ImportChoices.NONE, _ -> {}));
        assertReads(market, layout, BarImport.read(zip, ImportChoices.NONE, _ -> {}));
    }

    @ParameterizedTest
    @EnumSource
    void readsTheSameBarsFromUtf16(LayoutText layout) throws Exception {
        MadeMarket market = layout.layout().isTicks() ? MINUTES[0] : HOURS[0];
        String text = layout.of(market, ClockRule.UTC);

        Path marked = Files.write(folder.resolve("EURUSD_1.csv"), text.getBytes(StandardCharsets.UTF_16));
        Path bare = Files.write(folder.resolve("EURUSD_2.csv"), text.getBytes(StandardCharsets.UTF_16LE));

        assertReads(market, layout, BarImport.read(marked, ImportChoices.NONE, _ -> {}));
        assertReads(market, layout, BarImport.read(bare, ImportChoices.NONE, _ -> {}));
    }

    private static void assertReads(MadeMarket market, LayoutText layout, Imported imported) {
        assertEquals(layout.layout(), imported.draft().layout());
        assertEquals("", imported.draft().obstacle());
        assertEquals("EURUSD", imported.draft().passport().symbol());
        assertEquals(0, imported.draft().rejected().size());
        assertSameBars(market.bid(), imported.bars().bars());
        assertEquals(layout.hasAsk(), imported.bars().ask().isPresent());
        imported.bars().ask().ifPresent(ask -> assertSameBars(market.ask(), ask));
        assertEquals(layout.hasSpread(), imported.bars().spread().isPresent());
        imported.bars().spread().ifPresent(spread -> assertArrayEquals(market.spread(), spread));
    }

    private static void assertSameBars(BarSeries expected, BarSeries found) {
        assertArrayEquals(expected.timeUtc(), found.timeUtc());
        assertArrayEquals(expected.open(), found.open());
        assertArrayEquals(expected.high(), found.high());
        assertArrayEquals(expected.low(), found.low());
        assertArrayEquals(expected.close(), found.close());
        assertArrayEquals(expected.volume(), found.volume());
        assertEquals(Fingerprint.of(expected), Fingerprint.of(found));
    }

    static byte[] gzip(byte[] text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text);
        }
        return packed.toByteArray();
    }

    static byte[] zip(String name, byte[] text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text);
        }
        return packed.toByteArray();
    }
}
