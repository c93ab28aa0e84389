package io.plumbline.ui;

import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.TKDropTargetListener;
import java.io.File;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.DataFormat;
import javafx.scene.input.TransferMode;
import javafx.util.Pair;
import org.jspecify.annotations.Nullable;

/// Files that are dragged over a window and dropped on it, through JavaFX's own handling of what the system tells it.
/// Used on the JavaFX thread.
final class FileDrop {

    private static final double X = 700;
    private static final double Y = 500;

    private final TKDropTargetListener target;
    private final TKClipboard content;

    FileDrop(Scene scene, List<Path> files) throws ReflectiveOperationException {
        Class<?> type = Class.forName("javafx.scene.Scene$DropTargetListener");
        Constructor<?> made = type.getDeclaredConstructor(Scene.class);
        made.setAccessible(true);
        target = (TKDropTargetListener) made.newInstance(scene);
        content = new Files(files.stream().map(Path::toFile).toList());
    }

    /// Moves the files over the window.
    ///
    /// @return whether it would take them
    boolean enter() {
        target.dragEnter(X, Y, X, Y, TransferMode.COPY, content);
        return target.dragOver(X, Y, X, Y, TransferMode.COPY) == TransferMode.COPY;
    }

    /// Moves them out again.
    void leave() {
        target.dragExit(X, Y, X, Y);
    }

    /// Lets go of them.
    void drop() {
        target.drop(X, Y, X, Y, TransferMode.COPY);
        target.dragExit(X, Y, X, Y);
    }

    /// A dragboard that holds files.
    private record Files(List<File> files) implements TKClipboard {

        @Override
        public Set<DataFormat> getContentTypes() {
            return Set.of(DataFormat.FILES);
        }

        @Override
        @SafeVarargs
        public final boolean putContent(Pair<DataFormat, Object>... parts) {
            return false;
        }

        @Override
        public @Nullable Object getContent(DataFormat format) {
            return format.equals(DataFormat.FILES) ? files : null;
        }

        @Override
        public boolean hasContent(DataFormat format) {
            return format.equals(DataFormat.FILES);
        }

        @Override
        public Set<TransferMode> getTransferModes() {
            return Set.of(TransferMode.COPY);
        }

        @Override
        public void setDragView(@Nullable Image image) {}

        @Override
        public void setDragViewOffsetX(double x) {}

        @Override
        public void setDragViewOffsetY(double y) {}

        @Override
        public @Nullable Image getDragView() {
            return null;
        }

        @Override
        public double getDragViewOffsetX() {
            return 0;
        }

        @Override
        public double getDragViewOffsetY() {
            return 0;
        }
    }
}
