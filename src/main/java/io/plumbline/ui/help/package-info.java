/// The help screen: every config key, metric and shortcut, searchable.
@NullMarked
package io.plumbline.ui.help;

import org.jspecify.annotations.NullMarked;
