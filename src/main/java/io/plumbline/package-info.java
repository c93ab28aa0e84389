/// The entry point: decides between window and command line, nothing else.
@NullMarked
package io.plumbline;

import org.jspecify.annotations.NullMarked;
