package io.plumbline.ui.history;

/// Something that can be done about a history that is not open as usual, such as "Look read-only".
public record HealthChoice(String words, Runnable action) {}
