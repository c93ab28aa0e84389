package io.plumbline.config;

import io.plumbline.core.Timeframe;
import io.plumbline.strategy.Param;
import java.util.List;

/// The `universe` block: what is traded on which bars, such as EURUSD and USDJPY on `M15`.
///
/// @param symbols in the order in which they run and are listed; not empty, none twice
public record Universe(
        @Param(help = "The symbols, in the order in which they run and are listed.")
        List<String> symbols,

        @Param(help = "How long a bar is. Bars of another length run with a warning.")
        Timeframe timeframe) {

    public Universe {
        symbols = List.copyOf(symbols);
    }
}
