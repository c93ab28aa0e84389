package io.plumbline.installer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/// The containers in which Windows and macOS keep an icon at several sizes, such as `plumbline.ico`. Both hold PNG
/// files as they are.
final class IconFile {

    private static final int ICO_HEADER_BYTES = 6;
    private static final int ICO_ENTRY_BYTES = 16;
    private static final int ICNS_HEADER_BYTES = 8;

    /// What macOS calls the sizes it asks for. Some are the same number of pixels, for screens that put two into one.
    private static final List<Part> ICNS_PARTS = List.of(
            new Part("icp4", 16),
            new Part("icp5", 32),
            new Part("ic07", 128),
            new Part("ic08", 256),
            new Part("ic09", 512),
            new Part("ic10", 1024),
            new Part("ic11", 32),
            new Part("ic12", 64),
            new Part("ic13", 256),
            new Part("ic14", 512));

    private record Part(String name, int pixels) {}

    /// A picture in a container.
    ///
    /// @param pixels width and height that the container gives it
    record Picture(int pixels, byte[] png) {}

    private IconFile() {}

    /// The sizes that an ICNS file holds.
    static List<Integer> icnsPixels() {
        return ICNS_PARTS.stream().map(Part::pixels).distinct().toList();
    }

    /// An ICO file of these pictures.
    ///
    /// @param pictures PNG files by their width and height, at most 256
    static byte[] ico(SortedMap<Integer, byte[]> pictures) {
        int pngs = pictures.values().stream().mapToInt(png -> png.length).sum();
        int at = ICO_HEADER_BYTES + ICO_ENTRY_BYTES * pictures.size();
        ByteBuffer file = ByteBuffer.allocate(at + pngs).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        for (var picture : pictures.entrySet()) {
            // 256 is written as 0: there is one byte for it.
            byte pixels = (byte) (int) picture.getKey();
            file.put(pixels).put(pixels).put((byte) 0).put((byte) 0);
            file.putShort((short) 1).putShort((short) 32);
            file.putInt(picture.getValue().length).putInt(at);
            at += picture.getValue().length;
        }
        pictures.values().forEach(file::put);
        return file.array();
    }

    /// An ICNS file of these pictures.
    ///
    /// @param pictures PNG files by their width and height: all of [#icnsPixels()]
    static byte[] icns(SortedMap<Integer, byte[]> pictures) {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        for (Part part : ICNS_PARTS) {
            byte[] png = Objects.requireNonNull(pictures.get(part.pixels()), part.name());
            parts.writeBytes(icnsPart(part.name(), png));
        }
        return icnsPart("icns", parts.toByteArray());
    }

    private static byte[] icnsPart(String name, byte[] content) {
        return ByteBuffer.allocate(ICNS_HEADER_BYTES + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .putInt(ICNS_HEADER_BYTES + content.length)
                .put(content)
                .array();
    }

    /// What is in an ICO file.
    static List<Picture> picturesOfIco(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        List<Picture> pictures = new ArrayList<>();
        for (int entry = 0; entry < bytes.getShort(4); entry++) {
            int at = ICO_HEADER_BYTES + entry * ICO_ENTRY_BYTES;
            int pixels = Byte.toUnsignedInt(bytes.get(at));
            byte[] png = new byte[bytes.getInt(at + 8)];
            bytes.get(bytes.getInt(at + 12), png);
            pictures.add(new Picture(pixels == 0 ? 256 : pixels, png));
        }
        return pictures;
    }

    /// What is in an ICNS file.
    ///
    /// @throws IllegalArgumentException if it is none
    static List<Picture> picturesOfIcns(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        if (!name(bytes).equals("icns") || bytes.getInt() != file.length) {
            throw new IllegalArgumentException("no ICNS file, or not all of one");
        }
        List<Picture> pictures = new ArrayList<>();
        while (bytes.hasRemaining()) {
            String name = name(bytes);
            byte[] png = new byte[bytes.getInt() - ICNS_HEADER_BYTES];
            bytes.get(png);
            int pixels = ICNS_PARTS.stream()
                    .filter(part -> part.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no size is called " + name))
                    .pixels();
            pictures.add(new Picture(pixels, png));
        }
        return pictures;
    }

    private static String name(ByteBuffer bytes) {
        byte[] name = new byte[4];
        bytes.get(name);
        return new String(name, StandardCharsets.US_ASCII);
    }
}
