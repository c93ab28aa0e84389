package io.plumbline.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.testfx.util.WaitForAsyncUtils;

/// What takes pictures of a window in its light and dark colours, such as `history-light.png` and
/// `history-dark.png`.
final class Camera {

    private static final List<String> THEMES = List.of("Light", "Dark");
    private static final int SECONDS = 30;

    private final TestWindow window;
    private final Path folder;
    private final String mark;

    /// @param folder where the pictures go
    /// @param mark what the names of the files have after the screen's, such as "-1280x800"; often nothing
    Camera(TestWindow window, Path folder, String mark) {
        this.window = window;
        this.folder = folder;
        this.mark = mark;
    }

    /// Takes the window as it is, in both colours.
    ///
    /// @param screen what is seen, as the files are named
    void take(String screen) throws Exception {
        for (String theme : THEMES) {
            choose(theme);
            write(settled(), folder.resolve(screen + mark + "-" + theme.toLowerCase(Locale.ROOT) + ".png"));
        }
    }

    private void choose(String theme) throws Exception {
        MenuButton menu = (MenuButton) window.node("#themeMenu");
        TestWindow.onFx(() -> menu.getItems().stream()
                .filter(item -> item.getText().equals(theme))
                .forEach(MenuItem::fire));
    }

    /// The window once nothing moves in it any more: two pictures, one after the other, are the same.
    private BufferedImage settled() throws Exception {
        BufferedImage[] last = {picture()};
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> {
            BufferedImage before = last[0];
            last[0] = picture();
            return Arrays.equals(pixels(before), pixels(last[0]));
        });
        return last[0];
    }

    private BufferedImage picture() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage taken = WaitForAsyncUtils.asyncFx(
                        () -> window.stage.getScene().snapshot(null))
                .get(SECONDS, TimeUnit.SECONDS);
        int width = (int) taken.getWidth();
        int height = (int) taken.getHeight();
        int[] pixels = new int[width * height];
        taken.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return picture;
    }

    private static int[] pixels(BufferedImage picture) {
        int width = picture.getWidth();
        return picture.getRGB(0, 0, width, picture.getHeight(), new int[width * picture.getHeight()], 0, width);
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam smallest = writer.getDefaultWriteParam();
        smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        smallest.setCompressionQuality(0);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), smallest);
        } finally {
            writer.dispose();
        }
    }
}
