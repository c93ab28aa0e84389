package io.plumbline.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.Progress;
import io.plumbline.dataset.Dataset;
import io.plumbline.dataset.Dataset.Health;
import io.plumbline.testing.MadeLibrary;
import io.plumbline.ui.data.PassportCard.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassportCardTest {

    private static Dataset dataset(String name) throws Exception {
        return MadeLibrary.of(2_000).open(name).run(Progress.NONE).dataset();
    }

    private static List<Line> lines(PassportCard card, String name) {
        return card.chapters().stream()
                .flatMap(chapter -> chapter.lines().stream())
                .filter(line -> line.name().equals(name))
                .toList();
    }

    private static String text(PassportCard card, String name) {
        return lines(card, name).getFirst().text();
    }

    @Test
    void saysWhatADatasetIsAndWhereItCameFrom() throws Exception {
        PassportCard card = PassportCard.of(dataset("EURUSD_M1"));

        assertFalse(card.synthetic());
        assertEquals("2,000", text(card, "Bars"));
        assertEquals("2023-01-01 22:00 UTC", text(card, "First bar"));
        assertEquals("8.4 MB", text(card, "Size"));
        assertEquals("UTC \u2212 5 h (EST all year)", text(card, "Clock of the source"));
        assertEquals("sure", text(card, "How sure"));
        assertEquals("51 of 52", text(card, "Weeks that agree"));
        assertEquals(2, lines(card, "Repaired").size());
        assertEquals("from the file's name", lines(card, "Symbol").getLast().detail());
    }

    @Test
    void aFingerprintIsShortenedAndCopiedInFull() throws Exception {
        Line line = lines(PassportCard.of(dataset("EURUSD_M1")), "Fingerprint").getFirst();

        assertEquals("abababab…abababab", line.text());
        assertEquals("ab".repeat(32), line.full());
    }

    @Test
    void aSyntheticOneIsFlaggedAndHasNoFile() throws Exception {
        PassportCard card = PassportCard.of(dataset("NULL_TEST_M15"));

        assertTrue(card.synthetic());
        assertTrue(text(card, "Recipe").contains("seed 42"));
        assertEquals(List.of(), lines(card, "Size"));
    }

    @Test
    void everyHealthButGoodSaysWhatToDo() throws Exception {
        Dataset good = dataset("EURUSD_M1");
        for (Health health : Health.values()) {
            String advice = DataTexts.advice(new Dataset(good.passport(), health, "line 3 was changed"));

            assertEquals(health == Health.GOOD, advice.isEmpty(), advice);
            assertTrue(advice.isEmpty()
                    || (advice.contains(good.passport().origin().source()) && advice.endsWith("line 3 was changed")));
        }
    }

    @Test
    void aScoreHasAWord() {
        assertEquals("very good", DataTexts.score(100));
        assertEquals("good", DataTexts.score(80));
        assertEquals("fair", DataTexts.score(79));
        assertEquals("poor", DataTexts.score(0));
        assertEquals("score-very-good", DataTexts.scoreStyle(95));
    }

    @Test
    void sizesAreReadable() {
        assertEquals("999 bytes", DataTexts.size(999));
        assertEquals("1.0 kB", DataTexts.size(1000));
        assertEquals("312.4 MB", DataTexts.size(312_412_345));
    }
}
