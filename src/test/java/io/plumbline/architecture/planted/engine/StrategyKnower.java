package io.plumbline.architecture.planted.engine;

import io.plumbline.architecture.planted.strategy.SomeStrategy;

/// An engine that knows strategies.
public interface StrategyKnower {

    SomeStrategy[] knowsStrategies();
}
