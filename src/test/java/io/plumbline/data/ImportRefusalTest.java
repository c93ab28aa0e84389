package io.plumbline.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.data.layout.UnpackedFile;
import io.plumbline.dataset.ImportChoices;
import io.plumbline.dataset.Layout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is no file of bars is refused with what it is and what to do about it.
class ImportRefusalTest {

    private static final String TWO_BARS = """
            time,open,high,low,close
            2023-01-02 00:00,1.1,1.2,1.0,1.1
            2023-01-02 01:00,1.1,1.2,1.0,1.1
            """;

    @TempDir
    Path folder;

    private String complaint(Path file, ImportChoices choices, long unpackedLimit) {
        BarFileException refusal = assertThrows(
                BarFileException.class, () -> BarImport.read(file, choices, _ -> {}, Runnable::run, unpackedLimit));
        String message = String.valueOf(refusal.getMessage());
        assertTrue(message.startsWith(file + ": "), message);
        return message.substring(file.toString().length() + 2);
    }

    private String complaint(String name, byte[] content) throws IOException {
        return complaint(Files.write(folder.resolve(name), content), ImportChoices.NONE, UnpackedFile.LIMIT_BYTES);
    }

    private String complaint(String text) throws IOException {
        return complaint("EURUSD.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EURUSD.parquet | PAR1\\0\\0 | a Parquet table; wanted text: export it as CSV first, as pandas does with to_csv",
                "h.bi5 | ]\\0\\0@\\0\\0 | a Dukascopy .bi5 file, packed binary ticks or candles; wanted text: download the "
                        + "same data as CSV from Dukascopy's historical data feed",
                "doc.csv | %PDF-1.7 | a PDF; wanted a text file of bars, such as a CSV",
                "a.png | \u0089PNG\\0 | a picture (PNG); wanted a text file of bars, such as a CSV",
                "a.exe | MZ\\0\\1\\0 | a Windows program; wanted a text file of bars, such as a CSV",
                "a.7z | 7z\u00bc\u00af\\0 | a 7-Zip archive; unpack it and take the file that is in it",
                "EURUSD60.hst | \\1\\1\\0\\0 | a file of MetaTrader's own; wanted text: export the bars from its history "
                        + "centre or symbols window as CSV",
                "odd.csv | \\1\\2\\3\\4abc | not text; wanted a text file of bars, such as a CSV",
            })
    void saysWhatABinaryFileIs(String name, String content, String complaint) throws IOException {
        String bytes = content.replace("\\0", "\0")
                .replace("\\1", "\u0001")
                .replace("\\2", "\u0002")
                .replace("\\3", "\u0003")
                .replace("\\4", "\u0004");

        assertEquals(complaint, complaint(name, bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"instrument\":\"EUR_USD\",\"candles\":[]} | candles as JSON, such as OANDA's; wanted a table: write a "
                        + "line with time, open, high, low and close for each of them as CSV",
                "<!DOCTYPE html><html> | a web page, perhaps saved instead of the file it links to; wanted a text file of "
                        + "bars, such as a CSV",
                "<?xml version=\"1.0\"?> | XML; wanted a table of bars, such as a CSV",
                "Dear Sir or Madam | text without bars: no line has a time and four prices, or a time, a bid and an ask; "
                        + "wanted rows such as 2023-01-01 22:00:00,1.07,1.07006,1.06975,1.06987,715",
                "60000,1.1,1.2,1.0,1.1,0,1.1,1.2,1.0,1.1,0 | minutes or ticks of QuantConnect Lean, whose times count from "
                        + "a midnight that they do not name; wanted Lean's hour or daily files, or any rows with dates",
                "time,open,high,low | line 1: no column 'close' among time, open, high, low; wanted names such as "
                        + "time,open,high,low,close,volume",
                "time,open,open,high,low,close | line 1: column 'open' twice; wanted once",
                "time,open,high,low,close | a header without bars; wanted at least one line under it",
            })
    void saysWhatATextIs(String text, String complaint) throws IOException {
        assertEquals(complaint, complaint(text));
    }

    @Test
    void saysThatAConfigIsNoData() throws IOException {
        String config = "universe:\n  symbols: [EURUSD]\nvalidation:\n  folds: 3\n";

        String expected = "settings in YAML, such as a backtest's config; wanted a table of bars, such as a CSV";
        assertEquals(expected, complaint("run.yaml", config.getBytes(StandardCharsets.UTF_8)));
        assertEquals(expected, complaint("run.txt", config.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void saysThatAFileIsEmpty() throws IOException {
        assertEquals("empty; wanted rows of bars", complaint(""));
        assertEquals("empty but for blank lines; wanted rows of bars", complaint("\n\n  \r\n"));
        assertEquals("a folder; wanted a file of bars", complaint(folder, ImportChoices.NONE, 1));
    }

    @Test
    void refusesAnArchiveInAnArchive() throws IOException {
        byte[] text = TWO_BARS.getBytes(StandardCharsets.UTF_8);
        String expected = "an archive inside an archive; unpack it once and take the file that is in it";

        assertEquals(expected, complaint("a.gz", GoldenImportTest.gzip(GoldenImportTest.gzip(text))));
        assertEquals(expected, complaint("b.zip", GoldenImportTest.zip("b.csv", GoldenImportTest.gzip(text))));
        assertEquals(expected, complaint("c.gz", GoldenImportTest.gzip(GoldenImportTest.zip("b.csv", text))));
        assertEquals(
                "the archive holds b.zip; wanted exactly one .csv file in it",
                complaint("d.zip", GoldenImportTest.zip("b.zip", GoldenImportTest.zip("b.csv", text))));
    }

    @Test
    void saysThatAWorkbookIsToBeSavedAsCsv() throws IOException {
        assertEquals(
                "an Office file, such as an Excel workbook; wanted text: save the sheet as CSV first",
                complaint("bars.xlsx", GoldenImportTest.zip("[Content_Types].xml", new byte[] {'<'})));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/bars.csv", "../bars.csv", "a/../../bars.csv", "..\\bars.csv", "C:bars.csv"})
    void refusesPathsThatTryToLeaveTheirFolder(String name) throws IOException {
        assertEquals(
                "the archive holds the path '" + name + "'; wanted plain names inside it, such as EURUSD_M15.csv",
                complaint("a.zip", GoldenImportTest.zip(name, TWO_BARS.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void refusesBombsSoon() throws IOException {
        StringBuilder bars = new StringBuilder(TWO_BARS);
        while (bars.length() < 24 << 20) {
            bars.append("2023-01-02 01:00,1.1,1.2,1.0,1.1\n");
        }
        byte[] repeated = bars.toString().getBytes(StandardCharsets.UTF_8);
        String expected = "unpacks to over a hundred times its size, as no bars do; wanted an archive of bars";

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertEquals(expected, complaint("a.gz", GoldenImportTest.gzip(repeated)));
            assertEquals(expected, complaint("a.zip", GoldenImportTest.zip("a.csv", repeated)));
            assertEquals(
                    "not text; wanted a text file of bars, such as a CSV",
                    complaint("b.gz", GoldenImportTest.gzip(new byte[40 << 20])));
        });
    }

    @Test
    void refusesWhatUnpacksToMoreThanTheLimit() throws IOException {
        Path file =
                Files.write(folder.resolve("a.gz"), GoldenImportTest.gzip(TWO_BARS.getBytes(StandardCharsets.UTF_8)));

        assertEquals("unpacks to over 50 bytes; wanted at most that", complaint(file, ImportChoices.NONE, 50));
    }

    @Test
    void refusesArchivesCutShort() throws IOException {
        byte[] gzip = GoldenImportTest.gzip(TWO_BARS.getBytes(StandardCharsets.UTF_8));

        String complaint = complaint("a.gz", Arrays.copyOf(gzip, gzip.length - 9));

        assertTrue(complaint.startsWith("a damaged archive ("), complaint);
    }

    @Test
    void refusesALineWithoutEnd() throws IOException {
        assertEquals(
                "line 2: no whole line within a hundred thousand bytes; wanted a row on each line",
                complaint("time,open,high,low,close\n2023-01-02" + " ".repeat(1_400_000)));
    }

    @Test
    void refusesALineWithoutEndFurtherOn() throws IOException {
        assertEquals(
                "line 4: no whole line within a million bytes; wanted lines with a row each",
                complaint(TWO_BARS + "2023-01-02" + " ".repeat(1_400_000)));
    }

    @Test
    void refusesAFileOfWhichHalfIsNoBars() throws IOException {
        String expected = """
                3 problems
                  read as Plumbline, 2 of 4 rows are no bars; wanted at most 5 %
                  line 4: high 1.0 below low 1.2; wanted high >= low
                  line 5: high 1.0 below low 1.2; wanted high >= low""";

        assertEquals(
                expected, complaint(TWO_BARS + "2023-01-02 02:00,1.1,1.0,1.2,1.1\n2023-01-02 03:00,1.1,1.0,1.2,1.1\n"));
    }

    @Test
    void refusesBarsAtADistanceOfNoTimeframe() throws IOException {
        assertEquals(
                "bars 3.0 minutes apart; wanted bars of one of M1, M5, M10, M15, M30, H1, H2, H4, H8, H12, D1, W1",
                complaint(TWO_BARS.replace("01:00", "00:03")));
    }

    @Test
    void refusesALayoutThatTheFileCannotBe() throws IOException {
        Path file = Files.writeString(folder.resolve("EURUSD.csv"), TWO_BARS);

        assertEquals(
                "not in the layout TrueFX ticks, which looks like EUR/USD,20160729 20:59:56.418,bid,ask; "
                        + "it looks like Plumbline",
                complaint(file, ImportChoices.NONE.withLayout(Optional.of(Layout.TRUEFX)), UnpackedFile.LIMIT_BYTES));
    }
}
