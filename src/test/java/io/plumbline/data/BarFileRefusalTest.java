package io.plumbline.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.data.BarFileException.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BarFileRefusalTest {

    private static final String HEADER = "time,open,high,low,close,volume\n";
    private static final String GOOD = "2023-01-02 00:00,1.10,1.14,1.09,1.13,700\n";

    @TempDir
    Path folder;

    private BarFileException refusal(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("bars.csv"), text);
        return assertThrows(BarFileException.class, () -> BarFile.read(file));
    }

    /// What the message says after the name of the file.
    private String complaint(String text) throws Exception {
        String message = String.valueOf(refusal(text).getMessage());
        String file = folder.resolve("bars.csv").toString();
        assertTrue(message.startsWith(file), message);
        return message.substring(file.length());
    }

    @Test
    void namesTheNearestColumnForAMissingOne() throws Exception {
        assertEquals(
                ", line 1: no column 'close' among time, open, high, low, clsoe; did you mean 'clsoe'?",
                complaint("time,open,high,low,clsoe\n" + GOOD));
        assertEquals(
                ", line 1: no column 'time' among Date, open, high, low, close; did you mean 'Date'?",
                complaint("Date,open,high,low,close\n" + GOOD));
    }

    @Test
    void namesEveryMissingColumn() throws Exception {
        String expected = """
            : 2 problems
              line 1: no column 'high' among time, open, close; wanted time,open,high,low,close[,volume]
              line 1: no column 'low' among time, open, close; wanted time,open,high,low,close[,volume]""";

        assertEquals(expected, complaint("time,open,close\n2023-01-02,1.1,1.1\n"));
    }

    @Test
    void refusesTwoColumnsOfOneName() throws Exception {
        assertEquals(
                ", line 1: column 'open' twice; wanted once",
                complaint("time,open,high,low,close,Open\n2023-01-02,1,1,1,1,1\n"));
    }

    @Test
    void saysThatTheHeaderIsNotThere() throws Exception {
        assertEquals(
                ", line 1: starts with '2023.01.02'; wanted a header line time,open,high,low,close[,volume]",
                complaint("2023.01.02,00:00,1.10,1.14,1.09,1.13,700\n"));
    }

    @Test
    void saysThatTheFieldsAreSeparatedOtherwise() throws Exception {
        assertEquals(
                ", line 1: fields separated by semicolons, not commas; "
                        + "wanted a header line time,open,high,low,close[,volume]",
                complaint("time;open;high;low;close\n"));
    }

    @Test
    void saysThatAFileIsNotText() throws Exception {
        Path file = folder.resolve("picture.csv");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});

        BarFileException refusal = assertThrows(BarFileException.class, () -> BarFile.read(file));

        assertFalse(String.valueOf(refusal.getMessage()).contains("\0"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "01/02/2023 00:00,1.10,1.14,1.09,1.13,700 | time '01/02/2023 00:00'; "
                        + "wanted yyyy-MM-dd HH:mm[:ss], such as 2023-01-01 22:00:00",
                "2023-01-03,1.1o,1.14,1.09,1.13,700 | open '1.1o'; wanted a price such as 1.0712",
                "2023-01-03,1.10,,1.09,1.13,700 | high ''; wanted a price such as 1.0712",
                "2023-01-03,1.10,1.14,1.09f,1.13,700 | low '1.09f'; wanted a price such as 1.0712",
                "2023-01-03,1.10,1.14,0x1p0,1.13,700 | low '0x1p0'; wanted a price such as 1.0712",
                "2023-01-03,1.10,1.14,1.09,\"1,13\",700 | close '1,13'; wanted a price such as 1.0712",
                "2023-01-03,1.10,1.14,1.09,1.13,many | volume 'many'; wanted a number or nothing",
                "2023-01-03,1.10,1.14,0,1.13,700 | low '0'; wanted a finite price above 0",
                "2023-01-03,-1.10,1.14,1.09,1.13,700 | open '-1.10'; wanted a finite price above 0",
                "2023-01-03,1.10,Infinity,1.09,1.13,700 | high 'Infinity'; wanted a finite price above 0",
                "2023-01-03,1.10,1e999,1.09,1.13,700 | high '1e999'; wanted a finite price above 0",
                "2023-01-03,1.10,1.14,1.09,NaN,700 | close 'NaN'; wanted a finite price above 0",
                "2023-01-03,1.10,1.09,1.14,1.13,700 | high 1.09 below low 1.14; wanted high >= low",
                "2023-01-03,1.15,1.14,1.09,1.13,700 | open 1.15 outside low 1.09 to high 1.14; "
                        + "wanted low <= open <= high",
                "2023-01-03,1.10,1.14,1.09,1.08,700 | close 1.08 outside low 1.09 to high 1.14; "
                        + "wanted low <= close <= high",
                "2023-01-03,1.10,1.14,1.09,1.13,-1 | volume '-1'; wanted a finite number from 0 up, or nothing",
                "2023-01-03,1.10,1.14,1.09,1.13,Infinity | volume 'Infinity'; "
                        + "wanted a finite number from 0 up, or nothing",
                "2023-01-03,1.10,1.14,1.09,1.13 | 5 fields, not 6",
                "2023-01-03 | 1 field, not 6",
                "2023-01-03,1,10,1,14,1,09,1,13 | 9 fields, not 6",
            })
    void saysWhatIsWrongWithALine(String line, String complaint) throws Exception {
        assertEquals(", line 3: " + complaint, complaint(HEADER + GOOD + line + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesAsAnEditorDoes(String lineEnd) throws Exception {
        String text = "\n" + HEADER + "\n" + GOOD + "\n\nbad,1,1,1,1,1";

        assertEquals(
                OptionalInt.of(7),
                refusal(text.replace("\n", lineEnd)).problems().getFirst().line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF", "  \r\n"})
    void refusesAnEmptyFile(String text) throws Exception {
        assertEquals(
                ": empty; wanted a header line time,open,high,low,close[,volume] and bars under it", complaint(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"time,open,high,low,close", "time,open,high,low,close\n\n"})
    void refusesAHeaderWithoutBars(String text) throws Exception {
        assertEquals(": a header without bars; wanted at least one line under it", complaint(text));
    }

    @Test
    void namesBothLinesOfOneTime() throws Exception {
        String expected = """
            : 2 problems
              line 4: time 2023-01-02T00:00:00Z again, as on line 2; wanted one bar per time
              line 5: time 2023-01-02T00:00:00Z again, as on line 2; wanted one bar per time""";

        assertEquals(expected, complaint(HEADER + GOOD + GOOD.replace("01-02", "01-01") + GOOD + GOOD));
    }

    @Test
    void countsTenThousandBadLinesAndNamesTheFirstTwenty() throws Exception {
        BarFileException refusal = refusal(HEADER + GOOD + "bad,1,1,1,1,1\n".repeat(10_000));

        assertEquals(10_000, refusal.total());
        assertEquals(20, refusal.problems().size());
        assertEquals(OptionalInt.of(3), refusal.problems().getFirst().line());
        assertEquals(OptionalInt.of(22), refusal.problems().getLast().line());
        List<String> message = String.valueOf(refusal.getMessage()).lines().toList();
        assertEquals(folder.resolve("bars.csv") + ": 10,000 problems", message.getFirst());
        assertEquals(22, message.size());
        assertEquals("  … and 9,980 more", message.getLast());
    }

    @Test
    void listsProblemsInTheOrderOfLines() throws Exception {
        BarFileException refusal = refusal(HEADER + GOOD + GOOD + "bad,1,1,1,1,1\n".repeat(30) + GOOD);

        assertEquals(32, refusal.total());
        assertEquals(
                new Problem(
                        OptionalInt.of(3), "time 2023-01-02T00:00:00Z again, as on line 2; wanted one bar per time"),
                refusal.problems().getFirst());
        assertEquals(OptionalInt.of(22), refusal.problems().getLast().line());
    }

    @Test
    void namesTheLineOfAQuoteThatIsNeverClosed() throws Exception {
        assertEquals(
                ", line 3: a quote that is never closed; wanted \" at the end of the field",
                complaint(HEADER + GOOD + "\"2023-01-03,1,1,1,1,1\n2023-01-04,1,1,1,1,1\n"));
    }

    @Test
    void givesUpOnALineWithoutEnd() throws Exception {
        assertEquals(
                ", line 2: no whole line within a million bytes; wanted short lines and every quote closed",
                complaint(HEADER + "1".repeat(1_100_000)));
    }

    @Test
    void givesUpOnAMillionEmptyLines() throws Exception {
        assertTrue(complaint(HEADER + GOOD + "\n".repeat(1_100_000)).contains("no whole line within a million bytes"));
    }

    @Test
    void quotesStrangeTextShortAndHarmless() throws Exception {
        assertEquals(
                ", line 2: open '?[31m" + "x".repeat(35) + "…'; wanted a price such as 1.0712",
                complaint(HEADER + "2023-01-03,\u001B[31m" + "x".repeat(99) + ",1,1,1,1\n"));
    }

    @Test
    void keepsTheFileAndItsProblemsForTheCaller() throws Exception {
        BarFileException refusal = refusal(HEADER + "bad,1,1,1,1,1\n");

        assertEquals(folder.resolve("bars.csv"), refusal.file());
        assertEquals(1, refusal.total());
        assertEquals(OptionalInt.of(2), refusal.problems().getFirst().line());
    }

    @Test
    void offersTheNearestNameForAMissingFile() throws Exception {
        Files.writeString(folder.resolve("EURUSD_M15.csv"), HEADER + GOOD, StandardCharsets.UTF_8);
        Path near = folder.resolve("eurusd_m15.csv.gz");
        Path far = folder.resolve("prices.csv");

        assertEquals(
                near + ": no such file; did you mean 'EURUSD_M15.csv'?",
                assertThrows(BarFileException.class, () -> BarFile.read(near)).getMessage());
        assertEquals(
                far + ": no such file",
                assertThrows(BarFileException.class, () -> BarFile.read(far)).getMessage());
    }

    @Test
    void refusesAFolder() {
        assertEquals(
                folder + ": a folder; wanted a file of bars",
                assertThrows(BarFileException.class, () -> BarFile.read(folder)).getMessage());
    }
}
