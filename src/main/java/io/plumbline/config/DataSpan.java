package io.plumbline.config;

import io.plumbline.core.Timeframe;
import java.time.Instant;

/// The bars there are of a symbol, such as 62,500 bars of EURUSD on M15 from January 2019 to June 2021.
///
/// @param dataset what they are called, such as "EURUSD_M15"
/// @param bars how many
/// @param first start of the first
/// @param last start of the last
public record DataSpan(String symbol, String dataset, Timeframe timeframe, int bars, Instant first, Instant last) {}
