/// The command line: commands over the same use cases as the window.
@NullMarked
package io.plumbline.cli;

import org.jspecify.annotations.NullMarked;
