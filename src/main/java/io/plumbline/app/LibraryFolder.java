package io.plumbline.app;

import io.plumbline.config.JsonRecords;
import io.plumbline.core.QuotedBars;
import io.plumbline.data.store.ColumnFile;
import io.plumbline.dataset.DataPassport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder in which the library keeps its datasets: a column file each, such as `EURUSD_M15-5f3a90c1.bars`,
/// which carries its passport and never changes.
///
/// A file appears whole, by being moved here from [Staging], and goes by being renamed to `….removed`, which tells
/// every copy of the program that somebody wanted it gone. So a program that is killed leaves a dataset whole or
/// absent. Of two files with one name the later one counts; the other is what a killed replacement left.
final class LibraryFolder {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryFolder.class);
    private static final String SUFFIX = ".bars";
    private static final String REMOVED = ".removed";
    private static final Pattern FILE = Pattern.compile("(.+)-[0-9a-f]{8}\\.bars");

    /// A dataset whose file's header is sound.
    record Shelved(Path file, DataPassport passport) {

        String fileName() {
            return String.valueOf(file.getFileName());
        }
    }

    /// What lies in the folder.
    ///
    /// @param whole the datasets by name
    /// @param damaged what is wrong with the other files, by the names of the files
    /// @param removed the names of files that somebody wanted gone
    record Contents(List<Shelved> whole, Map<String, String> damaged, List<String> removed) {}

    private final Path folder;
    private final Staging staging;

    LibraryFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.staging = new Staging(this.folder);
    }

    Path path(String fileName) {
        return folder.resolve(fileName);
    }

    /// Everything in the folder, and what killed programs have left there is removed. Bars are not read.
    Contents contents() throws IOException {
        staging.clean();
        List<Shelved> all = new ArrayList<>();
        Map<String, String> damaged = new TreeMap<>();
        List<String> removed = new ArrayList<>();
        for (Path file : files()) {
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(REMOVED)) {
                removed.add(name.substring(0, name.length() - REMOVED.length()) + SUFFIX);
            } else if (name.endsWith(SUFFIX)) {
                try {
                    label(file).ifPresent(all::add);
                } catch (IOException | IllegalArgumentException e) {
                    damaged.put(name, String.valueOf(e.getMessage()));
                }
            }
        }
        Map<String, Shelved> newest = new TreeMap<>();
        all.forEach(one -> newest.merge(DatasetName.key(one.passport().name()), one, LibraryFolder::later));
        List<Path> former = all.stream()
                .filter(one -> !newest.containsValue(one))
                .map(Shelved::file)
                .toList();
        remove(former);
        return new Contents(List.copyOf(newest.values()), damaged, removed);
    }

    /// The dataset of a name in either case, if its file's header is sound.
    Optional<Shelved> find(String name) throws IOException {
        List<Shelved> found = new ArrayList<>();
        for (Path file : filesOf(name)) {
            try {
                label(file).ifPresent(found::add);
            } catch (IllegalArgumentException | IOException e) {
                LOG.debug("{} is passed over", file, e);
            }
        }
        return found.stream().reduce(LibraryFolder::later);
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    /// The name of the dataset in a file, by the name of the file.
    static Optional<String> nameOf(Path file) {
        Matcher name = FILE.matcher(String.valueOf(file.getFileName()));
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    /// The passport in a file's header; empty if the file went meanwhile.
    private static Optional<Shelved> label(Path file) throws IOException {
        try {
            DataPassport passport = JsonRecords.read(DataPassport.class, ColumnFile.label(file));
            if (nameOf(file).filter(passport.name()::equals).isEmpty()) {
                throw new IllegalArgumentException(
                        file + ": the file of dataset " + passport.name() + " under another name");
            }
            return Optional.of(new Shelved(file, passport));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Shelved later(Shelved one, Shelved other) {
        return Comparator.<Shelved>comparingLong(shelved -> shelved.passport().addedUtc())
                                .thenComparing(Shelved::fileName)
                                .compare(one, other)
                        >= 0
                ? one
                : other;
    }

    /// Puts a dataset into the folder.
    ///
    /// @param replace whether one of the same name goes; if not, that is refused
    Shelved put(DataPassport passport, QuotedBars bars, boolean replace)
            throws IOException, InputException, InterruptedException {
        String label = JsonRecords.of(passport);
        Path target = folder.resolve(DatasetName.check(passport.name()) + "-" + tag(label) + SUFFIX);
        try (Staging.Draft draft = staging.draft()) {
            ColumnFile.write(draft.file(), bars, label);
            try (FolderLock _ = FolderLock.of(folder)) {
                List<Path> former = new ArrayList<>(filesOf(passport.name()));
                if (!replace && !former.isEmpty()) {
                    throw taken(passport.name());
                }
                Files.move(draft.file(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                Files.deleteIfExists(removed(target));
                former.remove(target);
                remove(former);
                return new Shelved(target, passport);
            }
        }
    }

    static InputException taken(String name) {
        return new InputException(
                "a dataset is called " + name + " already; choose another name, or have that one replaced");
    }

    /// What tells the file of a set of bars from one of the same name before it.
    private static String tag(String label) {
        CRC32 crc = new CRC32();
        crc.update(label.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(crc.getValue());
    }

    /// Takes files out of the folder. A mark of each stays until [#forget].
    void remove(Collection<Path> files) throws IOException {
        for (Path file : files) {
            Path mark = removed(file);
            try {
                Files.move(file, mark, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (NoSuchFileException e) {
                // Its mark is all that is to be seen of it.
            }
            Files.createDirectories(folder);
            Files.write(mark, new byte[0]);
        }
    }

    /// All files of a dataset, whether whole or not.
    List<Path> filesOf(String name) throws IOException {
        return files().stream()
                .filter(file -> nameOf(file).filter(name::equalsIgnoreCase).isPresent())
                .toList();
    }

    /// Drops the marks of files that are gone everywhere.
    void forget(Collection<String> fileNames) throws IOException {
        for (String name : fileNames) {
            Files.deleteIfExists(removed(folder.resolve(name)));
        }
    }

    private static Path removed(Path file) {
        String name = String.valueOf(file.getFileName());
        return file.resolveSibling(name.substring(0, name.length() - SUFFIX.length()) + REMOVED);
    }
}
