package io.plumbline.engine;

import io.plumbline.core.Funnel;
import io.plumbline.core.TradeLog;

/// What came of one instrument in one scenario.
///
/// @param trades the finished trades, in the order of closing
/// @param funnel what the strategies saw and which orders were refused
public record Simulation(TradeLog trades, Funnel funnel) {}
