package io.plumbline.data.layout;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The one bar file in a zip archive.
///
/// An archive has one entry that ends in `.csv`, or none and one that ends in `.txt`; other entries, such as a
/// read-me or what macOS adds, may lie beside it. Nothing is ever unpacked to disk, yet an archive with a path that
/// tries to leave its folder was made to harm and is refused whole.
final class BarArchive {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

    private BarArchive() {}

    static ZipEntry barsOf(ZipFile zip) throws IOException {
        List<? extends ZipEntry> entries = zip.stream().toList();
        for (ZipEntry entry : entries) {
            if (isOdd(entry.getName())) {
                throw new RefusedFileException("the archive holds the path " + Found.quoted(entry.getName())
                        + "; wanted plain names inside it, such as EURUSD_M15.csv");
            }
        }
        if (entries.stream().anyMatch(entry -> entry.getName().equals("[Content_Types].xml"))) {
            throw new RefusedFileException(
                    "an Office file, such as an Excel workbook; wanted text: save the sheet as CSV first");
        }
        List<? extends ZipEntry> files = entries.stream()
                .filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("__MACOSX/"))
                .toList();
        List<? extends ZipEntry> tables = endingIn(".csv", files);
        List<? extends ZipEntry> candidates = tables.isEmpty() ? endingIn(".txt", files) : tables;
        if (candidates.size() != 1) {
            throw new RefusedFileException(
                    "the archive holds " + listed(files) + "; wanted exactly one .csv file in it");
        }
        return candidates.getFirst();
    }

    private static List<? extends ZipEntry> endingIn(String suffix, List<? extends ZipEntry> files) {
        return files.stream()
                .filter(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(suffix))
                .toList();
    }

    private static String listed(List<? extends ZipEntry> files) {
        return files.isEmpty()
                ? "no files"
                : Found.listed(files.stream().map(ZipEntry::getName).toList());
    }

    private static boolean isOdd(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf('\0') >= 0
                || DRIVE.matcher(name).matches()
                || List.of(name.split("/", -1)).contains("..");
    }
}
