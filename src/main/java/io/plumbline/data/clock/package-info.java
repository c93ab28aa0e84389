/// What the times in a file mean: the clock found from the openings of the weeks, and times turned into UTC.
@NullMarked
package io.plumbline.data.clock;

import org.jspecify.annotations.NullMarked;
