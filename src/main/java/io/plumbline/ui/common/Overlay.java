package io.plumbline.ui.common;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What lies over the screens while the user is asked for something, such as the import sheet. At most one at a
/// time: another takes the place of the one before, whose controller is told that it has gone.
public final class Overlay {

    private final ReadOnlyObjectWrapper<Optional<View>> view = new ReadOnlyObjectWrapper<>(Optional.empty());

    public void show(View next) {
        view.set(Optional.of(next));
    }

    /// Takes it away, if it is that one that is shown.
    public void close(View shown) {
        if (view.get().equals(Optional.of(shown))) {
            view.set(Optional.empty());
        }
    }

    public ReadOnlyObjectProperty<Optional<View>> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public boolean isShowing(View which) {
        return view.get().equals(Optional.of(which));
    }
}
