/// Run configurations: YAML files to immutable records and back, with every mistake of a file named by line, column
/// and key. Also the one place that reads and writes JSON.
@NullMarked
package io.plumbline.config;

import org.jspecify.annotations.NullMarked;
