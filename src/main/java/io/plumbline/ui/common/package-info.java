/// What all screens share: numbers as text, FXML files, background jobs, the status line.
@NullMarked
package io.plumbline.ui.common;

import org.jspecify.annotations.NullMarked;
