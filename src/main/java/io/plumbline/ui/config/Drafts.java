package io.plumbline.ui.config;

import io.plumbline.app.ConfigFiles;
import io.plumbline.app.ConfigFiles.Content;
import io.plumbline.app.ConfigFiles.Draft;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import io.plumbline.ui.common.NewestWins;
import io.plumbline.ui.common.StatusLine;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is not saved, kept in a file so that a crash does not take it, and found again at the next start.
public final class Drafts {

    private final JobRunner quiet;
    private final ConfigFiles files;
    private final ConfigDocument document;
    private final NewestWins<Boolean> writes;
    private final ReadOnlyObjectWrapper<Optional<Draft>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean kept;

    Drafts(JobRunner quiet, ConfigFiles files, ConfigDocument document, StatusLine status) {
        this.quiet = quiet;
        this.files = files;
        this.document = document;
        this.writes = new NewestWins<>(quiet, end -> {
            if (end instanceof Outcome.Failed<Boolean>(Throwable cause)) {
                status.show("What is not saved would not survive a crash: " + cause.getMessage());
            }
        });
        quiet.start(files.draft(), Progress.NONE, (Outcome<Optional<Draft>> end) -> {
            if (end instanceof Outcome.Done<Optional<Draft>>(Optional<Draft> draft)) {
                found.set(draft);
            }
        });
    }

    /// Keeps what is not saved now. A draft that was found waits for its answer: until then nothing is written
    /// over it.
    public void keep() {
        if (found.get().isPresent()) {
            return;
        }
        if (document.openedProperty().get() == 0 || !document.dirtyProperty().get()) {
            forget();
            return;
        }
        kept = true;
        Draft draft = new Draft(
                document.fileText(),
                document.fileProperty().get(),
                document.known()
                        .map(Content::text)
                        .orElse(document.savedProperty().get()));
        writes.ask(files.keep(draft).then(_ -> true));
    }

    /// All is saved: the draft has had its time.
    void forget() {
        if (kept) {
            kept = false;
            writes.ask(files.forgetDraft());
        }
    }

    /// What is not saved is not wanted.
    ///
    /// @param then done once the draft is gone
    void discard(Runnable then) {
        kept = false;
        writes.forget();
        quiet.start(files.forgetDraft(), Progress.NONE, (Outcome<Boolean> _) -> then.run());
    }

    /// Takes the draft that was found; it stays kept until it is saved.
    Optional<Draft> take() {
        Optional<Draft> taken = found.get();
        found.set(Optional.empty());
        kept = kept || taken.isPresent();
        return taken;
    }

    /// Throws the draft that was found away.
    public void throwAway() {
        if (take().isPresent()) {
            keep();
        }
    }

    /// What was not saved, in words; empty text if nothing waits.
    String words() {
        return found.get()
                .map(draft -> "Changes to "
                        + draft.file()
                                .map(file -> String.valueOf(file.getFileName()))
                                .orElse("a config without a file")
                        + " were not saved when Plumbline last ended.")
                .orElse("");
    }

    /// A draft of a session that broke off, until something is done about it.
    public ReadOnlyObjectProperty<Optional<Draft>> foundProperty() {
        return found.getReadOnlyProperty();
    }
}
