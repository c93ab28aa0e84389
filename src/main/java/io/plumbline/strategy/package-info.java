/// Strategies: bars and parameters in, signals out. One class and one parameter record per strategy, found through
/// [io.plumbline.strategy.StrategyRegistry].
@NullMarked
package io.plumbline.strategy;

import org.jspecify.annotations.NullMarked;
