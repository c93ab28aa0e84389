/// Many parameter combinations of one strategy at once: grids, the walk over all of them, and their figures.
@NullMarked
package io.plumbline.research.sweep;

import org.jspecify.annotations.NullMarked;
