package io.plumbline.ui.config;

import io.plumbline.app.ConfigFiles.Content;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The text that is edited, such as that of example.yaml with a change that is not saved.
///
/// The text is one for form and YAML; its editor keeps what can be undone, and forgets it when another document is
/// opened. Line ends are line feeds here, whatever the file has.
public final class ConfigDocument {

    private static final String UNNAMED = "untitled.yaml";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper opened = new ReadOnlyIntegerWrapper();
    private final BooleanBinding dirty =
            Bindings.createBooleanBinding(() -> !text.get().equals(saved.get()), text, saved);
    private Optional<String> onDisk = Optional.empty();
    private boolean carriageReturns;
    private boolean byteOrderMark;

    /// Opens a file that was read.
    void open(Content content) {
        begin(content.text(), content.text(), Optional.of(content.file()), fileName(content.file()));
        onDisk = Optional.of(content.text());
    }

    /// Opens a text that is not in a file yet; it is not saved until it is.
    ///
    /// @param suggested what its file is to be called, such as "trend.yaml"
    void begin(String newText, String suggested) {
        begin(newText, "", Optional.empty(), suggested);
    }

    /// Opens what was being edited when the last session broke off.
    void recover(String edited, Optional<Path> of, String savedThen) {
        begin(edited, savedThen, of, of.map(ConfigDocument::fileName).orElse(UNNAMED));
        onDisk = of.map(_ -> savedThen);
    }

    private void begin(String newText, String savedText, Optional<Path> of, String called) {
        carriageReturns = newText.contains("\r\n");
        byteOrderMark = newText.startsWith(BYTE_ORDER_MARK);
        onDisk = Optional.empty();
        file.set(of);
        name.set(called);
        saved.set(plain(savedText));
        text.set(plain(newText));
        opened.set(opened.get() + 1);
    }

    /// The text was written to a file.
    void saved(Content content) {
        onDisk = Optional.of(content.text());
        file.set(Optional.of(content.file()));
        name.set(fileName(content.file()));
        saved.set(plain(content.text()));
    }

    /// The file was written by others, and the text stays as it is: what differs is a change of its own now.
    void keepMine(Content theirs) {
        onDisk = Optional.of(theirs.text());
        saved.set(plain(theirs.text()));
    }

    /// The same text without a file, to be saved as another.
    void duplicate() {
        String called = name.get();
        int dot = called.lastIndexOf('.');
        name.set(dot < 0 ? called + "-copy" : called.substring(0, dot) + "-copy" + called.substring(dot));
        file.set(Optional.empty());
        onDisk = Optional.empty();
        saved.set("");
    }

    private static String fileName(Path path) {
        return String.valueOf(path.getFileName());
    }

    /// A text of a file as it is edited.
    static String plain(String ofFile) {
        String text = ofFile.startsWith(BYTE_ORDER_MARK) ? ofFile.substring(1) : ofFile;
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// The text as the file has it, with the file's own line ends.
    String fileText() {
        String ends = carriageReturns ? text.get().replace("\n", "\r\n") : text.get();
        return byteOrderMark ? BYTE_ORDER_MARK + ends : ends;
    }

    /// The text that form and YAML show.
    public StringProperty textProperty() {
        return text;
    }

    /// The text as it was last saved; empty text if it never was.
    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// The file it was read from or saved to.
    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// What it is called, such as "example.yaml".
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /// Whether there is something to save.
    public BooleanBinding dirtyProperty() {
        return dirty;
    }

    /// Counts the documents that were opened; 0 before the first. With each, there is nothing to undo.
    public ReadOnlyIntegerProperty openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// The file as it was last seen; empty without one.
    Optional<Content> known() {
        return file.get().flatMap(path -> onDisk.map(content -> new Content(path, content)));
    }
}
