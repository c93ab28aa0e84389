/// What is wrong with a set of bars and how much that matters.
@NullMarked
package io.plumbline.data.quality;

import org.jspecify.annotations.NullMarked;
