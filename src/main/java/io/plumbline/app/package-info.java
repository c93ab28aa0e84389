/// Use cases that both the window and the command line call, the jobs they run as, and the wiring and threads under
/// them.
@NullMarked
package io.plumbline.app;

import org.jspecify.annotations.NullMarked;
