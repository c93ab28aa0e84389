package io.plumbline.architecture.planted.app;

/// What the planted controller must not know. It may make threads: this is their home.
public final class SomeUseCase {

    /// A thread made where threads are made.
    public Thread thread() {
        return new Thread(() -> {}, "planted");
    }
}
