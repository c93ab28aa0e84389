/// The workstation's window: what starts it, and the wiring of its screens.
@NullMarked
package io.plumbline.ui;

import org.jspecify.annotations.NullMarked;
