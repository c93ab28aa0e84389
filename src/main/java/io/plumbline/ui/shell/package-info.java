/// The frame around every screen: navigation, theme, status bar.
@NullMarked
package io.plumbline.ui.shell;

import org.jspecify.annotations.NullMarked;
