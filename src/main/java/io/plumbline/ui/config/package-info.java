/// The config editor: a form and its YAML side by side, with all that is wrong shown while it is typed.
@NullMarked
package io.plumbline.ui.config;

import org.jspecify.annotations.NullMarked;
