/// What a search over parameters is asked for and what it finds: grids, what combinations are ranked by, their
/// figures.
@NullMarked
package io.plumbline.tuning;

import org.jspecify.annotations.NullMarked;
