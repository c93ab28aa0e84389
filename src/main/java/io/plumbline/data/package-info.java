/// Bar files in: reading them, checking every line of them, and guessing the timeframe they hold.
@NullMarked
package io.plumbline.data;

import org.jspecify.annotations.NullMarked;
