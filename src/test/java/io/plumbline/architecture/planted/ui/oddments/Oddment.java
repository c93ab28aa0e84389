package io.plumbline.architecture.planted.ui.oddments;

/// A class in a folder of the window that the table does not know.
interface Oddment {}
