/// The Tuning screen: what to search over, the search as it goes, and what it found as a map and a table.
@NullMarked
package io.plumbline.ui.sweep;

import org.jspecify.annotations.NullMarked;
