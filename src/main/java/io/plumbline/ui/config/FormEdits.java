package io.plumbline.ui.config;

import java.util.List;

/// What the fields of the form do to the text.
interface FormEdits {

    /// Writes a value behind a key, which comes into the text if it is not there.
    ///
    /// @param value the value as it is meant, such as `25` or `EURUSD`
    void set(String path, String value);

    /// Makes a list of one into another.
    void setItems(String path, List<String> before, List<String> after);

    /// Writes YAML in one line behind a key, such as `[10, 20]`.
    void put(String path, String yaml);

    /// Takes a key out.
    void remove(String path);

    /// Shows where a key stands, if it does.
    void reveal(String path);
}
