package io.plumbline.config;

import io.plumbline.core.Timeframe;
import java.util.List;

/// The `universe` block: what is traded on which bars, such as EURUSD and USDJPY on `M15`.
///
/// @param symbols in the order in which they run and are listed; not empty, none twice
public record Universe(List<String> symbols, Timeframe timeframe) {

    public Universe {
        symbols = List.copyOf(symbols);
    }
}
