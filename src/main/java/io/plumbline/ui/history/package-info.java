/// The history screen: past runs, found, named, opened, compared, deleted.
@NullMarked
package io.plumbline.ui.history;

import org.jspecify.annotations.NullMarked;
