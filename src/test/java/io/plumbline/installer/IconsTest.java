package io.plumbline.installer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.installer.IconFile.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// The icon files that lie in the source tree.
class IconsTest {

    @Test
    void theIconOfWindowsHoldsPicturesOfTheSizesItSays() throws IOException {
        List<Picture> pictures = IconFile.picturesOfIco(Files.readAllBytes(Icons.INSTALLER.resolve("plumbline.ico")));

        assertEquals(Icons.ICO_PIXELS, pictures.stream().map(Picture::pixels).toList());
        for (Picture picture : pictures) {
            assertPixels(picture.pixels(), picture.png());
        }
    }

    @Test
    void theIconOfMacosHoldsPicturesOfTheSizesItSays() throws IOException {
        List<Picture> pictures = IconFile.picturesOfIcns(Files.readAllBytes(Icons.INSTALLER.resolve("plumbline.icns")));

        assertEquals(
                IconFile.icnsPixels(),
                pictures.stream().map(Picture::pixels).distinct().toList());
        for (Picture picture : pictures) {
            assertPixels(picture.pixels(), picture.png());
        }
    }

    @Test
    void theIconsOfTheWindowAreOfTheSizesInTheirNames() throws IOException {
        for (int pixels : Icons.WINDOW_PIXELS) {
            Path file = Icons.PROGRAM.resolve("plumbline-" + pixels + ".png");
            assertPixels(pixels, Files.readAllBytes(file));
        }
    }

    private static void assertPixels(int pixels, byte[] png) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(List.of(pixels, pixels), List.of(picture.getWidth(), picture.getHeight()));
        // The corners are round: what lies behind shows there.
        assertEquals(0, picture.getRGB(0, 0) >>> 24);
    }
}
