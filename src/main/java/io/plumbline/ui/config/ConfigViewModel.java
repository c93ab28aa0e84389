package io.plumbline.ui.config;

import io.plumbline.app.ConfigFiles;
import io.plumbline.app.Datasets;
import io.plumbline.app.JobRunner;
import io.plumbline.app.TriedSettings;
import io.plumbline.app.WhatIf;
import io.plumbline.config.ConfigMerge;
import io.plumbline.config.ConfigTemplates;
import io.plumbline.ui.common.FileDialogs;
import io.plumbline.ui.common.RecentFiles;
import io.plumbline.ui.common.StatusLine;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ObservableList;

/// The config editor: which document is open, what its text says, and what can be done with it.
public final class ConfigViewModel {

    private final RecentFiles recent;
    private final StatusLine status;
    private final QuestionViewModel question;
    private final ConfigDocument document = new ConfigDocument();
    private final KnownData data;
    private final YamlViewModel yaml;
    private final FormViewModel form;
    private final DifferencesViewModel differences;
    private final DiskNotice disk;
    private final Drafts drafts;
    private final Saving saving;
    private final WhatIfViewModel whatIf;
    private final SequencedMap<String, Consumer<Path>> uses = new LinkedHashMap<>();

    /// @param tasks runs what the user sees as a task
    /// @param quiet runs what is quick, such as the checks while the text is typed
    /// @param differences holds the text against others
    /// @param datasets what a config is held against, and what can be looked at with another parameter
    /// @param tried counts the settings that were looked at
    public ConfigViewModel(
            JobRunner tasks,
            JobRunner quiet,
            ConfigFiles files,
            FileDialogs dialogs,
            RecentFiles recent,
            StatusLine status,
            QuestionViewModel question,
            DifferencesViewModel differences,
            Datasets datasets,
            TriedSettings tried) {
        this.recent = recent;
        this.status = status;
        this.question = question;
        this.differences = differences;
        this.data = new KnownData(quiet, datasets);
        this.yaml = new YamlViewModel(quiet, document, data);
        this.form = new FormViewModel(yaml.edits());
        this.disk = new DiskNotice(quiet, files, document);
        this.drafts = new Drafts(quiet, files, document, status);
        this.saving = new Saving(tasks, files, dialogs, recent, status, question, document, disk, drafts);
        this.whatIf = new WhatIfViewModel(tasks, quiet, datasets, new WhatIf(datasets, tried), tried, dialogs, yaml);
        saving.offer(this::showTheirs, this::merge);
        differences.follow(document);
        yaml.readingProperty().subscribe(form::show);
        document.openedProperty().subscribe((_, _) -> form.begin());
    }

    /// Adds something a config can be used for.
    ///
    /// @param what such as "Backtest"
    /// @param use told the saved file
    public void addUse(String what, Consumer<Path> use) {
        uses.put(what, use);
    }

    /// Uses the config, saved first if need be.
    public void use(String what) {
        if (isOpen()) {
            saving.use(what, uses.getOrDefault(what, _ -> {}));
        }
    }

    /// Opens a template as a document without a file.
    void begin(TemplateRow template) {
        leave(() -> document.begin(template.text(), template.name() + ".yaml"));
    }

    /// The configs to begin with.
    static List<TemplateRow> templates() {
        return ConfigTemplates.all().stream().map(TemplateRow::of).toList();
    }

    /// Has the user choose a past run and opens its config as a document without a file.
    public void beginFromRun() {
        differences.chooseRun(
                "Begin with the config of a run",
                (run, text) -> leave(
                        () -> document.begin(text, run.toLowerCase(Locale.ROOT).replace(' ', '-') + ".yaml")));
    }

    /// Asks for a file and opens it.
    public void choose() {
        saving.choose(this::open);
    }

    /// Opens a file, once what is not saved is dealt with.
    public void open(Path file) {
        leave(() -> saving.read(file));
    }

    /// Saves the document into its file, or asks for one.
    public void save() {
        if (isOpen()) {
            saving.save(() -> {});
        }
    }

    /// Asks for another file and saves the document there.
    public void saveAs() {
        if (isOpen()) {
            saving.saveAs(() -> {});
        }
    }

    /// Makes the document one without a file, to be saved as another.
    public void duplicate() {
        if (isOpen()) {
            document.duplicate();
            status.show("A copy, which has no file yet");
        }
    }

    /// Takes what the file holds now in the place of the text. It can be undone.
    public void reload() {
        disk.theirsProperty().get().ifPresent(theirs -> {
            document.keepMine(theirs);
            document.textProperty().set(document.savedProperty().get());
            disk.clear();
        });
    }

    /// Keeps the text; saving overwrites what others have written.
    public void keepMine() {
        disk.theirsProperty().get().ifPresent(document::keepMine);
        disk.clear();
    }

    /// Brings the changes of both together. Where both have changed the same lines, those of the text stay, and the
    /// status bar says so. It can be undone.
    public void merge() {
        disk.theirsProperty().get().ifPresent(theirs -> {
            ConfigMerge merged = ConfigMerge.of(
                    document.savedProperty().get(), document.textProperty().get(), ConfigDocument.plain(theirs.text()));
            document.keepMine(theirs);
            document.textProperty().set(merged.text());
            disk.clear();
            String places = merged.conflicts() == 1 ? "1 place" : merged.conflicts() + " places";
            status.show(
                    merged.conflicts() == 0
                            ? "Merged with the file; nothing is saved yet"
                            : "Merged with the file. In " + places + " both have changed the same lines; yours stay");
        });
    }

    /// Shows how the text differs from what others have written.
    public void showTheirs() {
        disk.theirsProperty().get().ifPresent(differences::showTheirs);
    }

    /// Does something that ends the work on this document, such as closing the window, once the user has said what
    /// is to become of changes that are not saved.
    public void leave(Runnable then) {
        saving.leave(then);
    }

    /// Opens the draft of the session that broke off.
    public void recoverDraft() {
        leave(() -> drafts.take().ifPresent(draft -> {
            document.recover(draft.text(), draft.file(), draft.saved());
            disk.look();
        }));
    }

    /// Looks at what else may have changed the while: the file, when the window comes back into view, and the
    /// library of datasets.
    void lookAround() {
        disk.look();
        data.look();
    }

    boolean isOpen() {
        return document.openedProperty().get() > 0;
    }

    public ConfigDocument document() {
        return document;
    }

    public YamlViewModel yaml() {
        return yaml;
    }

    public FormViewModel form() {
        return form;
    }

    public DifferencesViewModel differences() {
        return differences;
    }

    public QuestionViewModel question() {
        return question;
    }

    public WhatIfViewModel whatIf() {
        return whatIf;
    }

    /// What could not be opened or saved, and why; empty text if all went well.
    public ReadOnlyStringProperty troubleProperty() {
        return saving.troubleProperty();
    }

    /// The user has read what could not be opened or saved.
    void forgetTrouble() {
        saving.forgetTrouble();
    }

    public DiskNotice disk() {
        return disk;
    }

    public Drafts drafts() {
        return drafts;
    }

    /// What a config can be used for, such as "Backtest".
    SequencedMap<String, Consumer<Path>> uses() {
        return uses;
    }

    /// Config files used before, the last one first.
    public ObservableList<Path> recent() {
        return recent.configs();
    }
}
