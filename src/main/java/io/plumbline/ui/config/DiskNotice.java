package io.plumbline.ui.config;

import io.plumbline.app.ConfigFiles;
import io.plumbline.app.ConfigFiles.Content;
import io.plumbline.app.ConfigFiles.Look;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.ui.common.NewestWins;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Notices that somebody else has written the edited file, such as a script or another editor.
public final class DiskNotice {

    private final ConfigFiles files;
    private final ConfigDocument document;
    private final NewestWins<Seen> looks;
    private final ReadOnlyObjectWrapper<Optional<Content>> theirs = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");

    /// A look and what was thought to be there.
    private record Seen(Content known, Look look) {}

    DiskNotice(JobRunner quiet, ConfigFiles files, ConfigDocument document) {
        this.files = files;
        this.document = document;
        this.looks = new NewestWins<>(quiet, this::seen);
        document.openedProperty().subscribe((_, _) -> clear());
    }

    /// Looks at the file, such as when the window comes back into view.
    void look() {
        document.known().ifPresent(known -> looks.ask(files.look(known).then(look -> new Seen(known, look))));
    }

    private void seen(Outcome<Seen> end) {
        if (end instanceof Outcome.Done<Seen>(Seen seen) && document.known().equals(Optional.of(seen.known()))) {
            switch (seen.look()) {
                case Look.Same() -> clear();
                case Look.Gone() -> {
                    theirs.set(Optional.empty());
                    words.set(document.nameProperty().get() + " is not on the disk any more. Saving writes it anew.");
                }
                case Look.Changed(Content now) -> changed(now);
            }
        }
    }

    /// The file is not as it was last seen.
    void changed(Content now) {
        theirs.set(Optional.of(now));
        words.set(document.nameProperty().get() + " was changed on the disk by another program"
                + (document.dirtyProperty().get() ? ", and you have changes here that are not saved." : "."));
    }

    void clear() {
        theirs.set(Optional.empty());
        words.set("");
    }

    /// What the file holds now, if it was changed.
    public ReadOnlyObjectProperty<Optional<Content>> theirsProperty() {
        return theirs.getReadOnlyProperty();
    }

    /// What has become of the file; empty text if it is as it was.
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }
}
