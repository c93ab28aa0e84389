/// The comparison of past runs: which are set side by side, and their curves, figures, trades and configs.
@NullMarked
package io.plumbline.ui.compare;

import org.jspecify.annotations.NullMarked;
