package io.plumbline.ui.common;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is made when it is first asked for, such as the state of a screen that is seldom opened. Used on
/// the JavaFX thread only.
public final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T asked = made.orElseGet(maker);
        made = Optional.of(asked);
        return asked;
    }

    /// What was made; empty if nobody has asked for it yet.
    public Optional<T> made() {
        return made;
    }
}
