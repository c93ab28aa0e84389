package io.plumbline.installer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/// Draws the icons of the program and of its installers from `jpackage/plumbline.svg`, in the source tree it is run
/// in.
final class Icons {

    static final Path INSTALLER = Path.of("jpackage");
    static final Path PROGRAM = Path.of("src", "main", "resources", "icons");

    /// The sizes that a window hands its system, which takes the nearest for title bar, task bar and switcher.
    static final List<Integer> WINDOW_PIXELS = List.of(16, 32, 48, 128, 256);

    static final List<Integer> ICO_PIXELS = List.of(16, 24, 32, 48, 64, 128, 256);

    private static final int LINUX_PIXELS = 256;

    private Icons() {}

    public static void main(String[] arguments) throws IOException, TranscoderException {
        SortedMap<Integer, byte[]> pictures = new TreeMap<>();
        List<Integer> sizes = Stream.of(WINDOW_PIXELS, ICO_PIXELS, IconFile.icnsPixels(), List.of(LINUX_PIXELS))
                .flatMap(List::stream)
                .distinct()
                .toList();
        for (int pixels : sizes) {
            pictures.put(pixels, png(INSTALLER.resolve("plumbline.svg"), pixels));
        }
        SortedMap<Integer, byte[]> ico = new TreeMap<>(pictures);
        ico.keySet().retainAll(ICO_PIXELS);
        write(INSTALLER.resolve("plumbline.ico"), IconFile.ico(ico));
        write(INSTALLER.resolve("plumbline.icns"), IconFile.icns(pictures));
        for (var picture : pictures.entrySet()) {
            if (picture.getKey() == LINUX_PIXELS) {
                write(INSTALLER.resolve("plumbline.png"), picture.getValue());
            }
            if (WINDOW_PIXELS.contains(picture.getKey())) {
                write(PROGRAM.resolve("plumbline-" + picture.getKey() + ".png"), picture.getValue());
            }
        }
    }

    private static byte[] png(Path svg, int pixels) throws TranscoderException {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, (float) pixels);
        transcoder.addTranscodingHint(PNGTranscoder.KEY_HEIGHT, (float) pixels);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        transcoder.transcode(new TranscoderInput(svg.toUri().toString()), new TranscoderOutput(png));
        return png.toByteArray();
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.write(file, content);
        System.out.println(file + ": " + content.length + " bytes");
    }
}
