package io.plumbline.app;

import io.plumbline.core.NumberText;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The use case "which files are meant", when files and folders are dropped together: a file is itself, a folder
/// is the bar files in it, such as the twelve months that a download has left in `histdata/`.
public final class FindFiles {

    /// How many folders deep a dropped folder is looked into; its own files are at 1.
    public static final int DEEPEST = 2;

    /// How many files are taken at once.
    public static final int MOST = 200;

    /// Endings of files that are taken from a folder. What is dropped by itself may end as it likes.
    private static final List<String> ENDINGS = List.of(".csv", ".txt", ".tsv", ".prn", ".gz", ".zip");

    /// What was found.
    ///
    /// @param files the files, each once, those of a folder by name
    /// @param leftOut what was not taken and why, such as "3 files that do not end like bar files"
    public record Found(List<Path> files, List<String> leftOut) {

        public Found {
            files = List.copyOf(files);
            leftOut = List.copyOf(leftOut);
        }
    }

    /// The job that looks for them.
    public Job<Found> job(List<Path> dropped) {
        Job<Found> search = progress -> new Search().of(dropped, progress);
        return search.named("Looking for bar files");
    }

    private static final class Search extends SimpleFileVisitor<Path> {

        private final Set<Path> files = new LinkedHashSet<>();
        private final List<Path> inFolder = new ArrayList<>();
        private int tooMany;
        private int otherEndings;
        private int tooDeep;
        private int unreadable;

        Found of(List<Path> dropped, Progress progress) throws IOException, InterruptedException {
            for (Path one : dropped) {
                progress.report(0, "Looking at " + one.getFileName());
                if (Thread.interrupted()) {
                    throw new InterruptedException("cancelled");
                }
                if (Files.isDirectory(one)) {
                    // Folders at the last level are visited like files, which shows that there are deeper ones. Links
                    // are followed for what was dropped itself only.
                    Files.walkFileTree(one.toRealPath(), EnumSet.noneOf(FileVisitOption.class), DEEPEST, this);
                    inFolder.stream().sorted().forEach(this::take);
                    inFolder.clear();
                } else {
                    take(one);
                }
            }
            return new Found(List.copyOf(files), leftOut());
        }

        private void take(Path file) {
            if (files.contains(file)) {
                return;
            }
            if (files.size() < MOST) {
                files.add(file);
            } else {
                tooMany++;
            }
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (hidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isDirectory()) {
                tooDeep++;
            } else if (attributes.isRegularFile() && endsLikeBars(file)) {
                inFolder.add(file);
            } else {
                otherEndings++;
            }
            return Thread.currentThread().isInterrupted() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException cause) {
            unreadable++;
            return FileVisitResult.CONTINUE;
        }

        private static boolean hidden(Path file) {
            return String.valueOf(file.getFileName()).startsWith(".");
        }

        private static boolean endsLikeBars(Path file) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            return ENDINGS.stream().anyMatch(name::endsWith);
        }

        private List<String> leftOut() {
            List<String> words = new ArrayList<>();
            add(
                    words,
                    otherEndings,
                    (otherEndings == 1 ? "that is no " : "that are no ") + String.join(", ", ENDINGS),
                    "file");
            add(words, tooMany, "beyond the first " + MOST, "file");
            add(words, tooDeep, "more than " + DEEPEST + " levels deep", "folder");
            add(words, unreadable, "that cannot be read", "file");
            return words;
        }

        private static void add(List<String> words, int count, String which, String what) {
            if (count > 0) {
                words.add(NumberText.count(count) + " " + what + (count == 1 ? " " : "s ") + which);
            }
        }
    }
}
