package io.plumbline.ui.config;

import io.plumbline.app.ConfigFiles;
import io.plumbline.app.ConfigFiles.Content;
import io.plumbline.app.ConfigFiles.Saved;
import io.plumbline.app.InputException;
import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import io.plumbline.ui.common.FileDialogs;
import io.plumbline.ui.common.RecentFiles;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.config.QuestionViewModel.Answer;
import io.plumbline.ui.config.QuestionViewModel.Kind;
import io.plumbline.ui.config.QuestionViewModel.Question;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Brings documents from and to files, and asks before anything is lost.
final class Saving {

    private final JobRunner tasks;
    private final ConfigFiles files;
    private final FileDialogs dialogs;
    private final RecentFiles recent;
    private final StatusLine status;
    private final QuestionViewModel question;
    private final ConfigDocument document;
    private final DiskNotice disk;
    private final Drafts drafts;
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private Runnable showTheirs = () -> {};
    private Runnable merge = () -> {};

    Saving(
            JobRunner tasks,
            ConfigFiles files,
            FileDialogs dialogs,
            RecentFiles recent,
            StatusLine status,
            QuestionViewModel question,
            ConfigDocument document,
            DiskNotice disk,
            Drafts drafts) {
        this.tasks = tasks;
        this.files = files;
        this.dialogs = dialogs;
        this.recent = recent;
        this.status = status;
        this.question = question;
        this.document = document;
        this.disk = disk;
        this.drafts = drafts;
    }

    /// What is offered when others have written the file.
    void offer(Runnable showDifferences, Runnable mergeBoth) {
        showTheirs = showDifferences;
        merge = mergeBoth;
    }

    void choose(Consumer<Path> open) {
        dialogs.open("Open config", FileDialogs.Kind.CONFIG).ifPresent(open);
    }

    void read(Path file) {
        start(files.open(file), "Nothing was opened", content -> {
            document.open(content);
            recent.usedConfig(content.file());
            status.show("Opened " + content.file());
            drafts.forget();
        });
    }

    /// @param failed what to say before why it failed
    private <R> void start(Job<R> job, String failed, Consumer<R> done) {
        trouble.set("");
        tasks.start(job, Progress.NONE, (Outcome<R> end) -> {
            switch (end) {
                case Outcome.Done<R>(R result) -> done.accept(result);
                case Outcome.Failed<R>(Throwable cause) ->
                    trouble.set(failed + ". "
                            + (cause instanceof InputException
                                    ? String.valueOf(cause.getMessage())
                                    : "Plumbline made a mistake: " + cause.getMessage()));
                case Outcome.Cancelled<R>() -> status.show("Cancelled");
            }
        });
    }

    /// What could not be opened or saved, and why, until the next is or the user has read it; empty text if all
    /// went well.
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// The user has read it.
    void forgetTrouble() {
        trouble.set("");
    }

    /// Saves into the document's file, or asks for one.
    ///
    /// @param then done once it is saved
    void save(Runnable then) {
        document.fileProperty()
                .get()
                .ifPresentOrElse(file -> write(file, document.known().map(Content::text), then), () -> saveAs(then));
    }

    void saveAs(Runnable then) {
        dialogs.save("Save config", document.nameProperty().get(), FileDialogs.Kind.CONFIG)
                .ifPresent(file -> write(file, Optional.empty(), then));
    }

    private void write(Path file, Optional<String> known, Runnable then) {
        start(files.save(document.fileText(), file, known), "Nothing was saved", (Saved end) -> {
            switch (end) {
                case Saved.Written(Content content) -> {
                    document.saved(content);
                    disk.clear();
                    recent.usedConfig(content.file());
                    status.show("Saved " + content.file());
                    drafts.forget();
                    then.run();
                }
                case Saved.Refused(Content now) -> refused(now, then);
            }
        });
    }

    private void refused(Content now, Runnable then) {
        disk.changed(now);
        question.ask(new Question(
                document.nameProperty().get() + " was changed by another program",
                "Nothing was saved. The file holds something else than when it was last opened or saved here.",
                List.of(
                        new Answer("Show differences", Kind.OTHER, showTheirs),
                        new Answer("Overwrite it", Kind.LOSES, () -> write(now.file(), Optional.empty(), then)),
                        new Answer("Merge", Kind.USUAL, merge))));
    }

    /// Does something that ends the work on the document, once the user has said what is to become of changes that
    /// are not saved.
    void leave(Runnable then) {
        if (document.openedProperty().get() == 0 || !document.dirtyProperty().get()) {
            then.run();
            return;
        }
        question.ask(new Question(
                "Save the changes to " + document.nameProperty().get() + "?",
                "Without saving they are lost.",
                List.of(
                        new Answer("Don’t save", Kind.LOSES, () -> drafts.discard(then)),
                        new Answer("Save", Kind.USUAL, () -> save(then)))));
    }

    /// Hands over the document's file with what is edited saved in it.
    ///
    /// @param what what the file is used for, such as "Backtest"
    void use(String what, Consumer<Path> use) {
        Runnable go = () -> document.fileProperty().get().ifPresent(use);
        boolean inFile = document.fileProperty().get().isPresent();
        if (inFile && !document.dirtyProperty().get()) {
            go.run();
            return;
        }
        Answer save = new Answer("Save and use", Kind.USUAL, () -> save(go));
        Answer asItIs = new Answer("Use the saved file", Kind.OTHER, go);
        question.ask(new Question(
                "Save " + document.nameProperty().get() + " first?",
                what + " reads the config from its file, which does not have the changes made here.",
                inFile ? List.of(asItIs, save) : List.of(save)));
    }
}
