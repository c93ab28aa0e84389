package io.plumbline.data.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineFeedsTest {

    @TempDir
    private Path folder;

    @Test
    void aLastLineCountsWhetherItIsEndedOrNot() throws IOException {
        assertEquals(0, lines(""));
        assertEquals(1, lines("a"));
        assertEquals(1, lines("a\n"));
        assertEquals(2, lines("a\nb"));
        assertEquals(3, lines("\n\n\n"));
    }

    @Test
    void neitherOtherBytesNorPlacesConfuseIt() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        for (int length = 1; length < 200; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            for (int change = 0; change < length / 3; change++) {
                bytes[random.nextInt(length)] = (byte) (random.nextBoolean() ? '\n' : '\n' ^ 0x80);
            }
            long wanted = bytes[length - 1] == '\n' ? 0 : 1;
            for (byte one : bytes) {
                wanted += one == '\n' ? 1 : 0;
            }
            assertEquals(wanted, LineFeeds.lines(Files.write(folder.resolve("some"), bytes)), "length " + length);
        }
    }

    private long lines(String text) throws IOException {
        return LineFeeds.lines(Files.writeString(folder.resolve("some"), text));
    }
}
