package io.plumbline.app;

import io.plumbline.config.JsonText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The use case "edit a config file": opening, saving without overwriting what others have written meanwhile, and
/// the draft that survives a crash.
public final class ConfigFiles {

    private static final String DRAFT = "config-draft.json";

    /// A file as it was read or written.
    public record Content(Path file, String text) {}

    /// How saving ended.
    public sealed interface Saved {

        /// The file holds the text.
        record Written(Content content) implements Saved {}

        /// Nothing was written: the file is not as it was last seen.
        ///
        /// @param now what it holds now
        record Refused(Content now) implements Saved {}
    }

    /// What has become of a file on disk.
    public sealed interface Look {

        /// It is as it was.
        record Same() implements Look {}

        /// Somebody else has written it.
        record Changed(Content now) implements Look {}

        /// It is not there any more, or cannot be read.
        record Gone() implements Look {}
    }

    /// A text that was being edited.
    ///
    /// @param file the file it is to become; empty if it has none yet
    /// @param saved what the file held when the text was last the same as it
    public record Draft(String text, Optional<Path> file, String saved) {}

    private final Path draft;

    /// @param home where the draft is kept
    public ConfigFiles(Home home) {
        this.draft = home.data().resolve(DRAFT);
    }

    /// The job that reads a file.
    public Job<Content> open(Path file) {
        Job<Content> job = _ -> new Content(file, read(file));
        return job.named("Open " + file.getFileName());
    }

    private static String read(Path file) throws InputException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new InputException(file + ": no such file", e);
        } catch (CharacterCodingException e) {
            throw new InputException(file + ": not UTF-8 text; save it as UTF-8", e);
        } catch (IOException e) {
            throw new InputException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /// The job that writes a file, whole or not at all.
    ///
    /// @param known what the file is thought to hold; if it holds something else it is left alone. Empty to
    ///     overwrite whatever is there
    public Job<Saved> save(String text, Path file, Optional<String> known) {
        Job<Saved> job = _ -> {
            if (known.isPresent() && Files.exists(file)) {
                String now = read(file);
                if (!now.equals(known.get()) && !now.equals(text)) {
                    return new Saved.Refused(new Content(file, now));
                }
            }
            try {
                AtomicFile.write(file, text);
            } catch (IOException e) {
                throw new InputException("cannot write " + file + ": " + e.getMessage(), e);
            }
            return new Saved.Written(new Content(file, text));
        };
        return job.named("Save " + file.getFileName());
    }

    /// The job that looks whether a file is as it was.
    public Job<Look> look(Content known) {
        return _ -> {
            try {
                String now = Files.readString(known.file());
                return now.equals(known.text()) ? new Look.Same() : new Look.Changed(new Content(known.file(), now));
            } catch (IOException e) {
                return new Look.Gone();
            }
        };
    }

    /// The job that keeps a draft in place of the one before.
    public Job<Draft> keep(Draft edited) {
        return _ -> {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            tree.put("file", edited.file().map(Path::toString));
            tree.put("text", edited.text());
            tree.put("saved", edited.saved());
            try {
                AtomicFile.write(draft, JsonText.of(tree).getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new InputException("cannot write the draft " + draft + ": " + e.getMessage(), e);
            }
            return edited;
        };
    }

    /// The job that finds the draft of a session that did not end; empty if there is none that can be read.
    public Job<Optional<Draft>> draft() {
        return _ -> {
            try {
                return JsonText.parse(Files.readString(draft)) instanceof Map<?, ?> tree
                        ? Optional.of(new Draft(
                                text(tree, "text").orElse(""),
                                text(tree, "file").map(Path::of),
                                text(tree, "saved").orElse("")))
                        : Optional.empty();
            } catch (IOException | IllegalArgumentException e) {
                return Optional.empty();
            }
        };
    }

    private static Optional<String> text(Map<?, ?> tree, String key) {
        return Optional.ofNullable(tree.get(key)).map(Object::toString);
    }

    /// The job that forgets the draft: all is saved, or not wanted.
    public Job<Boolean> forgetDraft() {
        return _ -> Files.deleteIfExists(draft);
    }
}
