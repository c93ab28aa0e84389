/// What is known of a set of bars: where it came from, by which clock, how good it is, and what was done to it.
@NullMarked
package io.plumbline.dataset;

import org.jspecify.annotations.NullMarked;
