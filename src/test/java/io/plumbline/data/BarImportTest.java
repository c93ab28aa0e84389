package io.plumbline.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plumbline.core.Timeframe;
import io.plumbline.data.BarImport.Imported;
import io.plumbline.dataset.ClockRule;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.DataPassport.Guess;
import io.plumbline.dataset.ImportChoices;
import io.plumbline.dataset.ImportChoices.DateOrder;
import io.plumbline.dataset.ImportChoices.Duplicates;
import io.plumbline.dataset.ImportDraft.PreviewRow;
import io.plumbline.dataset.ImportDraft.RejectedRow;
import io.plumbline.dataset.Layout;
import io.plumbline.dataset.QualityReport;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BarImportTest {

    private static final ImportChoices UTC = ImportChoices.NONE.withClock(Optional.of(ClockRule.UTC));
    private static final String HEADER = "time,open,high,low,close,volume\n";

    @TempDir
    Path folder;

    private Imported read(String name, String text, ImportChoices choices) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return BarImport.read(Files.writeString(file, text), choices, _ -> {});
    }

    private Imported read(String text, ImportChoices choices) throws Exception {
        return read("EURUSD.csv", text, choices);
    }

    /// Hourly bars of a Tuesday.
    private static String hours(int count) {
        StringBuilder rows = new StringBuilder();
        for (int hour = 0; hour < count; hour++) {
            rows.append(hour(hour));
        }
        return rows.toString();
    }

    private static String hour(int hour) {
        return String.format("2024-01-%02d %02d:00,1.1,1.2,1.0,1.1,%d\n", 2 + hour / 24, hour % 24, hour + 1);
    }

    private static List<String> guess(Imported imported, String subject) {
        return imported.draft().passport().guesses().stream()
                .filter(guess -> guess.subject().equals(subject))
                .map(guess -> guess.value() + ": " + guess.reason())
                .toList();
    }

    private static long count(Imported imported, QualityReport.Kind kind) {
        return imported.draft().passport().quality().findings().stream()
                .filter(finding -> finding.kind() == kind)
                .mapToLong(QualityReport.Finding::count)
                .sum();
    }

    @Test
    void fillsThePassport() throws Exception {
        Imported imported = read("EURUSD_H1.csv", HEADER + hours(3), UTC);

        DataPassport passport = imported.draft().passport();
        assertEquals("EURUSD_H1", passport.name());
        assertEquals(Timeframe.H1, passport.timeframe());
        assertEquals(3, passport.bars());
        assertEquals(Instant.parse("2024-01-02T00:00:00Z").toEpochMilli(), passport.firstUtc());
        assertEquals(Instant.parse("2024-01-02T02:00:00Z").toEpochMilli(), passport.lastUtc());
        assertEquals(Fingerprint.of(imported.bars().bars()), passport.sha256());
        assertEquals("Plumbline", passport.origin().words());
        assertEquals(HEADER.length() + hours(3).length(), passport.origin().bytes());
        assertEquals(64, passport.origin().sha256().length());
        assertEquals(
                List.of(
                        new Guess("symbol", "EURUSD", "from the file's name"),
                        new Guess("timeframe", "H1", "the most common distance of bars")),
                passport.guesses());
        assertEquals("", imported.draft().obstacle());
    }

    @Test
    void previewsTheFirstRows() throws Exception {
        Imported imported = read("\n" + HEADER + hours(30), UTC);

        assertEquals(20, imported.draft().preview().size());
        assertEquals(
                new PreviewRow(3, "2024-01-02 00:00,1.1,1.2,1.0,1.1,1", 1_704_153_600_000L, 1.1, 1.2, 1.0, 1.1, 1),
                imported.draft().preview().getFirst());
    }

    @Test
    void leavesOutAFewRowsThatAreNoBars() throws Exception {
        Imported imported = read(HEADER + hours(40) + "2024-01-03 16:00,1.1,1.2,1.0,oops,1\n" + hour(41), UTC);

        assertEquals(41, imported.bars().size());
        assertEquals(
                List.of(new RejectedRow(
                        42, "2024-01-03 16:00,1.1,1.2,1.0,oops,1", "close 'oops'; wanted a price such as 1.0712")),
                imported.draft().rejected());
        assertEquals(1, count(imported, QualityReport.Kind.REJECTED));
        assertEquals(
                List.of("1 rows that are no bars left out"),
                imported.draft().passport().repairs());
    }

    @Test
    void takesIdenticalBarsOnce() throws Exception {
        Imported imported = read(HEADER + hours(5) + hour(4) + hour(4), UTC);

        assertEquals(5, imported.bars().size());
        assertEquals(
                List.of("2 identical duplicates dropped"),
                imported.draft().passport().repairs());
        assertEquals(2, count(imported, QualityReport.Kind.DUPLICATES));
        assertEquals("", imported.draft().obstacle());
    }

    @Test
    void refusesIdenticalBarsIfTheUserWantsThat() throws Exception {
        Imported imported = read(HEADER + hours(5) + hour(4), UTC.withDuplicates(Duplicates.REFUSE, Duplicates.REFUSE));

        assertEquals(
                "1 identical duplicate: choose to keep one of each.",
                imported.draft().obstacle());
        assertEquals(5, imported.bars().size());
    }

    @Test
    void asksWhichOfConflictingBarsCounts() throws Exception {
        String text = HEADER + hours(5) + hour(3).replace(",4\n", ",99\n");

        Imported refused = read(text, UTC);
        Imported first = read(text, UTC.withDuplicates(Duplicates.KEEP_FIRST, Duplicates.KEEP_FIRST));
        Imported last = read(text, UTC.withDuplicates(Duplicates.KEEP_FIRST, Duplicates.KEEP_LAST));

        assertEquals(
                "1 bar has a time that another bar with other values has, the first at 2024-01-02 03:00 UTC on lines 5 and 7: "
                        + "choose whether the first or the last of them counts.",
                refused.draft().obstacle());
        assertEquals(4, refused.bars().bars().volume()[3]);
        assertEquals(4, first.bars().bars().volume()[3]);
        assertEquals(99, last.bars().bars().volume()[3]);
        assertEquals("", last.draft().obstacle());
    }

    @Test
    void putsRowsInOrderAndSaysSo() throws Exception {
        Imported imported = read(HEADER + hours(5) + hour(7) + hour(6) + hour(8), UTC);

        assertEquals(8, imported.bars().size());
        assertEquals(1, count(imported, QualityReport.Kind.OUT_OF_ORDER));
        assertEquals(
                List.of("1 rows out of order put in order"),
                imported.draft().passport().repairs());
    }

    @Test
    void refusesRowsOutOfOrderIfTheUserWantsThat() throws Exception {
        Imported imported = read(HEADER + hours(5) + hour(7) + hour(6), UTC.withSort(false));

        assertEquals(
                "1 rows are out of order: let them be put in order.",
                imported.draft().obstacle());
    }

    @Test
    void readsFilesWithTheNewestFirst() throws Exception {
        List<String> rows = new ArrayList<>(hours(5).lines().toList()).reversed();

        Imported imported = read(HEADER + String.join("\n", rows), UTC);

        assertEquals(0, count(imported, QualityReport.Kind.OUT_OF_ORDER));
        assertEquals(
                List.of("put in order: the file has the newest rows first"),
                imported.draft().passport().repairs());
        assertArrayEquals(new double[] {1, 2, 3, 4, 5}, imported.bars().bars().volume());
    }

    @Test
    void asksForASymbolThatNothingTells() throws Exception {
        Imported imported = read("bars.csv", HEADER + hours(3), UTC);

        assertEquals(
                "Say which symbol these bars are of: neither the file nor its name tells.",
                imported.draft().obstacle());
        assertEquals("", imported.draft().passport().symbol());
        assertEquals(3, imported.bars().size());

        Imported told = read("bars.csv", HEADER + hours(3), UTC.withSymbol("eur/usd"));
        assertEquals("EURUSD_H1", told.draft().passport().name());
        assertEquals(List.of("EURUSD: set by you"), guess(told, "symbol"));
    }

    @Test
    void findsTheSymbolInAFolder() throws Exception {
        Imported imported = read("oanda/hour/usdjpy/quotes.csv", HEADER + hours(3).replace("1.", "151."), UTC);

        assertEquals("USDJPY", imported.draft().passport().symbol());
        assertEquals(List.of("USDJPY: from the name of the folder"), guess(imported, "symbol"));
    }

    @Test
    void takesPointsAsPricesNearTheUsual() throws Exception {
        String text = "Date,open,high,low,close,tick_volume\n"
                + "2024-01-02 00:00:00,151200.0,151300.00000000001,151100.0,151250.0,5\n"
                + "2024-01-02 01:00:00,151250.0,151299.99999999999,151100.0,151201.0,6\n";

        Imported imported = read("USDJPY_H1.csv", text, UTC);
        Imported other = read("USDJPY_H1.csv", text, UTC.withDecimals(OptionalInt.of(2)));

        assertEquals(Layout.EJTRADER, imported.draft().layout());
        assertArrayEquals(new double[] {151.3, 151.3}, imported.bars().bars().high());
        assertArrayEquals(new double[] {151.25, 151.201}, imported.bars().bars().close());
        assertEquals(
                List.of("whole points, 1 = 0.001: whole numbers; USDJPY is usually near 118 and the file's prices near "
                        + "151,250"),
                guess(imported, "price scale"));
        assertEquals(151.25, imported.draft().preview().getFirst().close());
        assertEquals(1513.0, other.bars().bars().high()[0]);
    }

    @Test
    void warnsOfPricesThatTheSymbolNeverHad() throws Exception {
        Imported imported = read("EURUSD.csv", HEADER + hours(3).replace("1.", "151."), UTC);

        assertEquals(
                List.of("EURUSD is usually near 1.15 and the file's prices near 151: check the symbol."),
                imported.draft().warnings());
    }

    @Test
    void decidesTheOrderOfDatesFromTheWholeFile() throws Exception {
        StringBuilder text = new StringBuilder("date;open;high;low;close\n");
        for (int day = 1; day <= 20; day++) {
            text.append(String.format("03/%02d/2024;1.1;1.2;1.0;1.1\n", day));
        }

        String eight = text.substring(0, text.indexOf("03/09"));

        Imported found = read(text.toString(), UTC);
        Imported near = read(eight, UTC);
        String sameDay = "date;open;high;low;close\n03/04/2024 10:00;1;1;1;1\n03/04/2024 11:00;1;1;1;1\n";
        Imported open = read(sameDay, UTC);
        Imported chosen = read(sameDay, UTC.withDateOrder(Optional.of(DateOrder.MONTH_FIRST)));

        assertEquals(List.of("month first: one of the numbers is above 12"), guess(found, "date order"));
        assertEquals(20, found.bars().size());
        assertEquals(Timeframe.D1, found.draft().passport().timeframe());
        assertEquals(
                List.of("month first: no number is above 12, and so the days follow each other best"),
                guess(near, "date order"));
        assertEquals(1, near.draft().warnings().size());
        assertEquals(
                Instant.parse("2024-04-03T10:00:00Z").toEpochMilli(),
                open.draft().passport().firstUtc());
        assertEquals(1, open.draft().warnings().size());
        assertEquals(List.of("month first: set by you"), guess(chosen, "date order"));
        assertEquals(
                Instant.parse("2024-03-04T10:00:00Z").toEpochMilli(),
                chosen.draft().passport().firstUtc());
    }

    @Test
    void makesTicksIntoBarsWhateverTheirOrder() throws Exception {
        String first = "20240102 100000000,1.10000,1.10020,0\n";
        String high = "20240102 100030000,1.10050,1.10060,0\n";
        String low = "20240102 100045500,1.09990,1.10020,0\n";
        String last = "20240102 100059999,1.10010,1.10030,0\n";
        String next = "20240102 100100000,1.10010,1.10020,0\n";

        Imported inOrder = read(first + high + low + last + next, UTC);
        Imported shuffled = read(next + low + first + last + high, UTC);

        assertEquals(Layout.HISTDATA_TICKS, inOrder.draft().layout());
        assertArrayEquals(new double[] {1.1, 1.1001}, inOrder.bars().bars().open());
        assertArrayEquals(new double[] {1.1005, 1.1001}, inOrder.bars().bars().high());
        assertArrayEquals(new double[] {1.0999, 1.1001}, inOrder.bars().bars().low());
        assertArrayEquals(new double[] {1.1001, 1.1001}, inOrder.bars().bars().close());
        assertArrayEquals(new double[] {4, 1}, inOrder.bars().bars().volume());
        assertArrayEquals(new double[] {0.0002, 0.0001}, inOrder.bars().spread().orElseThrow());
        assertArrayEquals(
                new double[] {1.1002, 1.1002},
                inOrder.bars().ask().orElseThrow().open());
        assertEquals(
                Fingerprint.of(inOrder.bars().bars()),
                Fingerprint.of(shuffled.bars().bars()));
        assertArrayEquals(
                inOrder.bars().spread().orElseThrow(), shuffled.bars().spread().orElseThrow());
        assertEquals(0, count(inOrder, QualityReport.Kind.OUT_OF_ORDER));
        assertEquals(3, count(shuffled, QualityReport.Kind.OUT_OF_ORDER));
    }

    @Test
    void takesABlankSideOfAMetaTraderTickAsUnchanged() throws Exception {
        String text = "<DATE>\t<TIME>\t<BID>\t<ASK>\t<LAST>\t<VOLUME>\t<FLAGS>\r\n"
                + "2024.01.02\t10:00:00.000\t\t1.10020\t\t\t4\r\n"
                + "2024.01.02\t10:00:01.000\t1.10000\t\t\t\t2\r\n"
                + "2024.01.02\t10:00:02.000\t\t1.10010\t\t\t4\r\n"
                + "2024.01.02\t10:00:03.000\t1.10020\t\t\t\t2\r\n";

        Imported imported = read(text, UTC);

        assertArrayEquals(new double[] {3}, imported.bars().bars().volume());
        assertArrayEquals(
                new double[] {1.1002}, imported.bars().ask().orElseThrow().open());
        assertArrayEquals(
                new double[] {1.1001}, imported.bars().ask().orElseThrow().close());
        assertEquals(1, count(imported, QualityReport.Kind.CROSSED));
        assertEquals(
                List.of("1 rows are left out: they come before bid and ask are both known."),
                imported.draft().warnings());
    }

    @Test
    void readsDailyBarsOfMetaTraderWithoutTimes() throws Exception {
        String text = "<DATE>\t<OPEN>\t<HIGH>\t<LOW>\t<CLOSE>\t<TICKVOL>\t<VOL>\t<SPREAD>\r\n"
                + "2024.01.02\t1.10427\t1.10460\t1.09381\t1.09416\t71000\t0\t5\r\n"
                + "2024.01.03\t1.09416\t1.09654\t1.08932\t1.09215\t72000\t0\t12\r\n";

        Imported imported = read(text, UTC);

        assertEquals(Layout.MT5, imported.draft().layout());
        assertEquals(Timeframe.D1, imported.draft().passport().timeframe());
        assertArrayEquals(
                new double[] {0.00005, 0.00012}, imported.bars().spread().orElseThrow());
    }

    @Test
    void readsAHistDataArchiveWithItsReport() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("DAT_ASCII_EURUSD_M1_2019.txt"));
            zip.write("Gap of 61s found between 20190101170000 and 20190101170101.".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("DAT_ASCII_EURUSD_M1_2019.csv"));
            zip.write("20190101 170000;1.1;1.2;1.0;1.1;0\n20190101 170100;1.1;1.2;1.0;1.1;0\n"
                    .getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(folder.resolve("HISTDATA_COM.zip"), packed.toByteArray());

        Imported imported = BarImport.read(file, ImportChoices.NONE, _ -> {});

        assertEquals(Layout.HISTDATA_M1, imported.draft().layout());
        assertEquals("EURUSD_M1", imported.draft().passport().name());
        assertEquals(
                "HistData ASCII, entry DAT_ASCII_EURUSD_M1_2019.csv",
                imported.draft().passport().origin().words());
    }

    @Test
    void countsWeeksThatBeginAtAnotherHourThanTheClockSays() throws Exception {
        MadeMarket market = MadeMarket.of("2024-05-01T00:00:00Z", "2024-06-01T00:00:00Z", 3_600_000, 1);
        String text = LayoutText.MT4.of(market, ClockRule.NEW_YORK_PLUS_7);

        Imported right = read(text, ImportChoices.NONE.withClock(Optional.of(ClockRule.NEW_YORK_PLUS_7)));
        Imported wrong = read(text, ImportChoices.NONE.withClock(Optional.of(ClockRule.fixed(120))));

        assertEquals(0, count(right, QualityReport.Kind.OFFSET));
        assertEquals(4, count(wrong, QualityReport.Kind.OFFSET));
    }

    @Test
    void tellsItsProgressAndStopsWhenInterrupted() throws Exception {
        Path file = Files.writeString(folder.resolve("EURUSD.csv"), HEADER + hours(600));
        List<Double> progress = new ArrayList<>();

        BarImport.read(file, UTC, progress::add);

        assertEquals(1.0, progress.getLast());
        assertEquals(progress.stream().sorted().toList(), progress);
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> BarImport.read(file, UTC, _ -> {}));
        assertFalse(Thread.interrupted());
    }
}
