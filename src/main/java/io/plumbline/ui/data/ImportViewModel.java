package io.plumbline.ui.data;

import io.plumbline.app.Datasets;
import io.plumbline.app.FindFiles;
import io.plumbline.app.InputException;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import io.plumbline.core.NumberText;
import io.plumbline.dataset.Dataset;
import io.plumbline.dataset.ImportDraft;
import io.plumbline.ui.common.FileDialogs;
import io.plumbline.ui.common.Overlay;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.common.View;
import io.plumbline.ui.data.ImportFile.State;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The import sheet: files that were dropped or chosen are read one after the other, each shows what it would
/// become, is corrected where the guess was wrong, and goes into the library.
public final class ImportViewModel {

    private final JobRunner quiet;
    private final Datasets datasets;
    private final FileDialogs dialogs;
    private final StatusLine status;
    private final Overlay overlay;
    private final Consumer<List<Dataset>> added;
    private final ImportQueue queue;
    private final ObservableList<ImportFile> files = FXCollections.observableArrayList();
    private final ObservableList<ImportFile> filesSeen = FXCollections.unmodifiableObservableList(files);
    private final ObjectProperty<Optional<ImportFile>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ImportForm form = new ImportForm(this::correct);
    private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper leftOut = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper emptyWords = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper ready = new ReadOnlyIntegerWrapper();
    private final List<Dataset> imported = new ArrayList<>();
    private Optional<JobRunner.Handle> search = Optional.empty();
    private int opening;

    /// @param tasks runs what reads files, as tasks that the user sees
    /// @param quiet runs what is quick
    /// @param added told at the end what has come into the library, if anything has
    public ImportViewModel(
            JobRunner tasks,
            JobRunner quiet,
            Datasets datasets,
            FileDialogs dialogs,
            StatusLine status,
            Overlay overlay,
            Consumer<List<Dataset>> added) {
        this.quiet = quiet;
        this.datasets = datasets;
        this.dialogs = dialogs;
        this.status = status;
        this.overlay = overlay;
        this.added = added;
        this.queue = new ImportQueue(tasks);
        chosen.subscribe(_ -> review());
    }

    /// Asks for files and opens the sheet on them.
    public void choose() {
        List<Path> found = dialogs.openSeveral("Open bars", FileDialogs.Kind.BARS);
        if (!found.isEmpty()) {
            open(found);
        }
    }

    /// Opens the sheet on files and the files of folders, beside those that are in it already.
    public void open(List<Path> dropped) {
        emptyWords.set("Looking for files…");
        overlay.show(View.IMPORT);
        int number = opening;
        search =
                Optional.of(quiet.start(new FindFiles().job(dropped), Progress.NONE, (Outcome<FindFiles.Found> end) -> {
                    if (number == opening) {
                        found(end);
                    }
                }));
    }

    private void found(Outcome<FindFiles.Found> end) {
        switch (end) {
            case Outcome.Done<FindFiles.Found>(FindFiles.Found found) -> {
                leftOut.set(found.leftOut().isEmpty() ? "" : "Left out: " + String.join("; ", found.leftOut()));
                emptyWords.set("No bar files were found there");
                found.files().forEach(this::add);
            }
            case Outcome.Failed<FindFiles.Found>(Throwable cause) ->
                emptyWords.set("The files cannot be looked for: " + cause.getMessage());
            case Outcome.Cancelled<FindFiles.Found>() -> emptyWords.set("");
        }
    }

    private void add(Path path) {
        boolean here = files.stream().anyMatch(file -> file.path().equals(path));
        if (!here) {
            ImportFile file = new ImportFile(path);
            file.replaceProperty().subscribe((_, _) -> review());
            files.add(file);
            if (chosen.get().isEmpty()) {
                chosen.set(Optional.of(file));
            }
            look(file, false);
        }
    }

    /// Takes an answer of the user's to the chosen file. Each reads the file anew; what was read before is
    /// forgotten.
    private void correct(ImportField field, String answer) {
        chosen.get().ifPresent(file -> {
            if (field == ImportField.NAME) {
                file.chooseName(answer);
                findName(file, answer.isBlank() ? usualName(file) : answer.strip(), 1);
                review();
                return;
            }
            try {
                file.setMistake(field, "");
                file.setChoices(ImportCorrection.of(file.choices(), field, answer));
                look(file, true);
            } catch (InputException e) {
                file.setMistake(field, String.valueOf(e.getMessage()));
            }
            review();
        });
    }

    /// Reads the chosen file once more.
    public void readAgain() {
        chosen.get().ifPresent(file -> look(file, true));
    }

    private void look(ImportFile file, boolean first) {
        queue.drop(file);
        file.waiting();
        queue.add(
                file,
                first,
                datasets.look(file.path(), file.choices()).then(ImportSight::of).named("Look at " + file.fileName()),
                (done, _) -> {
                    file.reading(done);
                    count();
                },
                (Outcome<ImportSight> end) -> {
                    switch (end) {
                        case Outcome.Done<ImportSight>(ImportSight sight) -> {
                            file.read(sight);
                            findName(file, file.chosenName().orElse(usualName(file)), 1);
                        }
                        case Outcome.Failed<ImportSight>(Throwable cause) -> file.failed(words(cause));
                        case Outcome.Cancelled<ImportSight>() -> file.failed("Not read to its end: cancelled");
                    }
                    review();
                });
        review();
    }

    private static String usualName(ImportFile file) {
        return file.sightProperty()
                .get()
                .map(sight -> sight.draft().passport().name())
                .orElse("");
    }

    /// Finds out whether a name is free, in the library and among the files here. One that the user has written
    /// stays as it is; another is changed until it is free.
    ///
    /// @param attempt the first to try: 1 for the name itself, 2 for the name with "-2" behind it, and so on
    private void findName(ImportFile file, String wanted, int attempt) {
        boolean written = file.chosenName().isPresent();
        int next = attempt;
        while (!written && isPromised(numbered(wanted, next), file)) {
            next++;
        }
        String asked = numbered(wanted, next);
        if (asked.isEmpty() || (written && isPromised(asked, file))) {
            file.setName(asked, asked.isEmpty() ? "" : "Another file here is to be called " + asked);
            review();
            return;
        }
        int following = next + 1;
        quiet.start(datasets.freeName(asked), Progress.NONE, (Outcome<String> end) -> {
            if (files.contains(file) && isStillWanted(file, wanted)) {
                if (!written && end instanceof Outcome.Done<String>(String free) && isPromised(free, file)) {
                    findName(file, wanted, following);
                } else {
                    named(file, asked, end);
                    review();
                }
            }
        });
    }

    private static String numbered(String name, int number) {
        return number == 1 || name.isEmpty() ? name : name + "-" + number;
    }

    private static boolean isStillWanted(ImportFile file, String wanted) {
        return file.chosenName().map(String::strip).orElse(usualName(file)).equals(wanted);
    }

    private boolean isPromised(String name, ImportFile asking) {
        return files.stream()
                .filter(file -> !file.equals(asking) && file.state() != State.IMPORTED && file.state() != State.FAILED)
                .anyMatch(file -> file.nameProperty().get().equalsIgnoreCase(name));
    }

    private static void named(ImportFile file, String asked, Outcome<String> end) {
        switch (end) {
            case Outcome.Done<String>(String free) -> {
                boolean written = file.chosenName().isPresent();
                if (!written || free.equals(asked)) {
                    file.setName(free, "");
                } else if (free.startsWith(asked)) {
                    file.setNameTaken(asked, asked + " is taken; " + free + " is free");
                } else {
                    file.setName(asked, asked + " cannot be a name; " + free + " can");
                }
            }
            case Outcome.Failed<String>(Throwable cause) -> file.setName(asked, words(cause));
            case Outcome.Cancelled<String>() -> file.setName(asked, "");
        }
    }

    /// Imports the chosen file; no effect while it cannot be.
    public void importChosen() {
        chosen.get().filter(ImportFile::isReady).ifPresent(this::importOne);
    }

    /// Imports all files that can be.
    public void importAllReady() {
        files.stream().filter(ImportFile::isReady).toList().forEach(this::importOne);
    }

    private void importOne(ImportFile file) {
        ImportDraft draft = file.sightProperty()
                .get()
                .orElseThrow()
                .draft()
                .withName(file.nameProperty().get());
        file.importing(0);
        queue.add(
                file,
                false,
                datasets.add(draft, file.replaceProperty().get()).named("Import " + file.fileName()),
                (done, _) -> {
                    file.importing(done);
                    count();
                },
                (Outcome<Dataset> end) -> {
                    switch (end) {
                        case Outcome.Done<Dataset>(Dataset dataset) -> imported(file, dataset);
                        case Outcome.Failed<Dataset>(Throwable cause) -> file.notImported(words(cause));
                        case Outcome.Cancelled<Dataset>() -> file.notImported("Not imported: cancelled");
                    }
                    review();
                });
        review();
    }

    private void imported(ImportFile file, Dataset dataset) {
        imported.add(dataset);
        file.imported(dataset.name());
        status.show("Imported " + dataset.name() + ": "
                + NumberText.count(dataset.passport().bars()) + " bars");
        Optional<ImportFile> next =
                files.stream().filter(one -> one.state() != State.IMPORTED).findFirst();
        if (next.isEmpty()) {
            close();
        } else if (chosen.get().filter(one -> one.state() == State.IMPORTED).isPresent()) {
            chosen.set(next);
        }
    }

    /// Takes a file off the list.
    public void remove(ImportFile file) {
        queue.drop(file);
        int at = files.indexOf(file);
        files.remove(file);
        if (chosen.get().equals(Optional.of(file))) {
            chosen.set(
                    files.isEmpty() ? Optional.empty() : Optional.of(files.get(Math.clamp(at, 0, files.size() - 1))));
        }
        emptyWords.set("No files are left");
        review();
    }

    /// Asks for a file and writes the rejected rows of the chosen file into it.
    public void exportRejected() {
        chosen.get()
                .flatMap(file -> file.sightProperty().get())
                .ifPresent(sight -> dialogs.save(
                                "Export rejected rows",
                                sight.draft().passport().name() + "-rejected.csv",
                                FileDialogs.Kind.CSV)
                        .ifPresent(file -> quiet.start(
                                datasets.exportRejected(sight.draft(), file),
                                Progress.NONE,
                                (Outcome<Path> end) -> status.show(
                                        switch (end) {
                                            case Outcome.Done<Path>(Path written) ->
                                                "The rejected rows are in " + written;
                                            case Outcome.Failed<Path>(Throwable cause) ->
                                                "Not exported: " + words(cause);
                                            case Outcome.Cancelled<Path>() -> "Not exported: cancelled";
                                        }))));
    }

    /// Stops what is being read or imported and closes the sheet. What was imported before stays so.
    public void close() {
        opening++;
        search.ifPresent(JobRunner.Handle::cancel);
        search = Optional.empty();
        queue.dropAll();
        files.clear();
        chosen.set(Optional.empty());
        leftOut.set("");
        List<Dataset> news = List.copyOf(imported);
        imported.clear();
        overlay.close(View.IMPORT);
        if (!news.isEmpty()) {
            if (news.size() > 1) {
                status.show("Imported " + news.size() + " datasets");
            }
            added.accept(news);
        }
    }

    private void review() {
        form.show(chosen.get());
        count();
    }

    private void count() {
        obstacle.set(chosen.get().map(ImportFile::obstacle).orElse(""));
        ready.set((int) files.stream().filter(ImportFile::isReady).count());
    }

    private static String words(Throwable cause) {
        String words = String.valueOf(cause.getMessage());
        return cause instanceof InputException ? words : "Plumbline made a mistake: " + words;
    }

    /// The files of the sheet, in the order they came.
    public ObservableList<ImportFile> files() {
        return filesSeen;
    }

    /// The file whose values are shown.
    public ObjectProperty<Optional<ImportFile>> chosenProperty() {
        return chosen;
    }

    public ImportForm form() {
        return form;
    }

    /// Why the chosen file cannot be imported; empty if it can, or if none is chosen.
    public ReadOnlyStringProperty obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }

    /// How many files can be imported as they are.
    public ReadOnlyIntegerProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /// What was not taken from folders, such as "Left out: 3 files that are no .csv"; empty if nothing.
    public ReadOnlyStringProperty leftOutProperty() {
        return leftOut.getReadOnlyProperty();
    }

    /// What stands in place of the list while it is empty.
    public ReadOnlyStringProperty emptyWordsProperty() {
        return emptyWords.getReadOnlyProperty();
    }
}
