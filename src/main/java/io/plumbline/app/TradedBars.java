package io.plumbline.app;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Drawn;
import io.plumbline.core.Instrument;
import java.util.List;
import java.util.Map;

/// The bars of one symbol as a run traded on them, with the indicators that decided.
///
/// @param instrument the symbol with its pip size
/// @param bars exactly the bars of the run: the indexes of its trades point into them
/// @param drawn the indicators of each strategy, by its id as written in trade lists
public record TradedBars(Instrument instrument, BarSeries bars, Map<String, List<Drawn>> drawn) {

    public TradedBars {
        drawn = Map.copyOf(drawn);
    }
}
