/// How much to trade and when not to: conflicts between strategies, quantity, exposure caps, the drawdown guard.
@NullMarked
package io.plumbline.risk;

import org.jspecify.annotations.NullMarked;
