package io.plumbline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ConfigMergeTest {

    private static final String BASE = "a: 1\nb: 2\nc: 3\nd: 4\n";

    @Test
    void changesOfDifferentLinesComeTogether() {
        ConfigMerge merged = ConfigMerge.of(BASE, "a: 10\nb: 2\nc: 3\nd: 4\n", "a: 1\nb: 2\nc: 3\nd: 40\ne: 5\n");

        assertEquals(new ConfigMerge("a: 10\nb: 2\nc: 3\nd: 40\ne: 5\n", 0), merged);
    }

    @Test
    void whereBothHaveChangedALineTheFirstStays() {
        ConfigMerge merged = ConfigMerge.of(BASE, "a: 10\nb: 2\nc: 3\nd: 4\n", "a: 11\nb: 2\nd: 4\n");

        assertEquals(new ConfigMerge("a: 10\nb: 2\nd: 4\n", 1), merged);
    }

    @Test
    void theSameChangeOfBothIsMadeOnce() {
        assertEquals(
                new ConfigMerge("a: 1\nx: 0\nb: 2\nc: 3\nd: 4\n", 0),
                ConfigMerge.of(BASE, "a: 1\nx: 0\nb: 2\nc: 3\nd: 4\n", "a: 1\nx: 0\nb: 2\nc: 3\nd: 4\n"));
    }

    @Test
    void otherLinesPutInAtOnePlaceAreAConflict() {
        assertEquals(
                new ConfigMerge("a: 1\nx: 0\nb: 2\nc: 3\nd: 4\n", 1),
                ConfigMerge.of(BASE, "a: 1\nx: 0\nb: 2\nc: 3\nd: 4\n", "a: 1\ny: 0\nb: 2\nc: 3\nd: 4\n"));
    }

    @Test
    void withoutOwnChangesTheOtherIsTaken() {
        assertEquals(new ConfigMerge("", 0), ConfigMerge.of(BASE, BASE, ""));
        assertEquals(new ConfigMerge("z: 9", 0), ConfigMerge.of(BASE, "z: 9", BASE));
    }
}
