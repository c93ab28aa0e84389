/// The simulator: bars, signals, costs and risk rules in, trades out. It knows no strategy.
@NullMarked
package io.plumbline.engine;

import org.jspecify.annotations.NullMarked;
