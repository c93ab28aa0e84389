/// Synthetic markets: bars made by chance from a recipe, the same on every machine.
@NullMarked
package io.plumbline.data.synth;

import org.jspecify.annotations.NullMarked;
