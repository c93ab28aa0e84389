/// What trading costs: spread and slippage per side, for each scenario.
@NullMarked
package io.plumbline.cost;

import org.jspecify.annotations.NullMarked;
