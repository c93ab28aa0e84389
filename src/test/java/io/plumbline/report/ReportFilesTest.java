package io.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.stats.RunResult;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

    private static final String NASTY = "<script>alert(1)</script> & \"quotes\" 'n' \u05e9\u05dc\u05d5\u05dd \u0007";

    @TempDir
    private Path temp = Path.of("");

    @Test
    void pdfHoldsTheReportAsText() throws Exception {
        RunFiles.write(temp, named(Sample.run(3_000), "Wider stops"), Set.of(RunFiles.PDF));

        String text = pdfText(temp.resolve(RunFiles.PDF));
        assertTrue(text.contains("Wider stops"), text);
        assertTrue(text.contains("RUN 12"), "number of the run");
        assertTrue(text.contains("\u2212"), "minus signs");
        assertTrue(text.contains("Max drawdown"), "key figures");
        assertTrue(text.contains("Worst drawdowns"), "drawdowns");
        assertFalse(text.replace("# example.yaml", "").contains("#"), "a number sign for what the font lacks");
        assertEquals(1, files().size());
    }

    @Test
    void whatUsersTypeIsEscapedEverywhere() throws Exception {
        Report report = named(Sample.run(3_000), NASTY + "x".repeat(3_000));

        String screen = ReportHtml.of(report);
        String paper = ReportHtml.forPaper(report);

        for (String page : List.of(screen, paper)) {
            assertFalse(page.contains("<script>"), "script in the page");
            assertFalse(page.contains("\u0007"), "bell in the page");
            assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot; &#39;n&#39;"));
        }
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        paper.replace("<!DOCTYPE html>\n", "").getBytes(StandardCharsets.UTF_8)));
        RunFiles.write(temp, report, Set.of(RunFiles.PDF));
        assertTrue(pdfText(temp.resolve(RunFiles.PDF)).contains("<script>alert(1)</script>"), "shown as it was typed");
    }

    @Test
    void everyChartIsAPicture() throws Exception {
        RunFiles.write(temp, Sample.report(Sample.run(3_000)), Set.of(RunFiles.PICTURES));

        assertTrue(files().containsAll(Set.of(
                "account-equity-usd.png", "account-drawdown-of-the-highest-equity.png", "results-of-trades-pips.png")));
        BufferedImage equity =
                ImageIO.read(temp.resolve("account-equity-usd.png").toFile());
        assertTrue(equity.getWidth() > 2_000, equity.getWidth() + " pixels wide");
        assertTrue(hasColour(equity, 0xd98e04), "no curve in B's colour");
    }

    @Test
    void zipHoldsEverything() throws Exception {
        Report report = Sample.report(Sample.run(3_000));

        RunFiles.write(temp, report, Set.of(RunFiles.ZIP));

        try (ZipFile zip = new ZipFile(temp.resolve(RunFiles.ZIP).toFile())) {
            for (String name : List.of(RunFiles.TRADES, RunFiles.JSON, RunFiles.HTML, RunFiles.PDF)) {
                assertTrue(zip.getEntry(name) != null, name);
            }
            assertTrue(zip.stream()
                            .filter(entry -> entry.getName().endsWith(".png"))
                            .count()
                    >= 6);
            assertArrayEquals(
                    ReportHtml.of(report).getBytes(StandardCharsets.UTF_8),
                    zip.getInputStream(zip.getEntry(RunFiles.HTML)).readAllBytes());
        }
        assertEquals(Set.of(RunFiles.ZIP), files());
    }

    @Test
    void runWithoutTradesHasAPdfAndNoPictures() throws Exception {
        RunFiles.write(
                temp, Sample.report(Sample.runWithoutTrades()), Set.of(RunFiles.PDF, RunFiles.PICTURES, RunFiles.ZIP));

        assertEquals(Set.of(RunFiles.PDF, RunFiles.ZIP), files());
        assertTrue(pdfText(temp.resolve(RunFiles.PDF)).contains("No trades were made."));
    }

    private static Report named(RunResult result, String name) {
        Report plain = Sample.report(result);
        return new Report(
                plain.title(),
                plain.configName(),
                plain.configText(),
                plain.engineVersion(),
                plain.createdUtc(),
                result,
                new RunLabel(OptionalLong.of(12), name, "First line\n" + NASTY, List.of("a & b", "<i>")),
                plain.passports());
    }

    private Set<String> files() throws Exception {
        try (Stream<Path> files = Files.list(temp)) {
            return new TreeSet<>(
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    private static String pdfText(Path file) throws Exception {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static boolean hasColour(BufferedImage image, int rgb) {
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if ((image.getRGB(x, y) & 0xffffff) == rgb) {
                    return true;
                }
            }
        }
        return false;
    }
}
