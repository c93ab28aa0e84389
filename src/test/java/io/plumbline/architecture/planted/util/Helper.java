package io.plumbline.architecture.planted.util;

/// A class in a package that is not in the table and does not say what may be null.
interface Helper {}
