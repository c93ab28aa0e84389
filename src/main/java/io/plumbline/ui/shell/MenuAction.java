package io.plumbline.ui.shell;

/// An entry that a screen adds to the main menu, such as "Back up history…".
///
/// @param icon the icon's Ikonli code, such as "mdi2d-database-export-outline"
public record MenuAction(String title, String icon, Runnable action) {}
