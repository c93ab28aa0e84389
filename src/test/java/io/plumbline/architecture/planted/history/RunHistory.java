package io.plumbline.architecture.planted.history;

/// The store that only the application may use.
public final class RunHistory {}
