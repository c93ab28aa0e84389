package io.plumbline.ui.data;

import io.plumbline.app.Datasets.Opened;
import io.plumbline.core.BarSeries;
import io.plumbline.core.Instrument;
import io.plumbline.core.MarketSession;
import io.plumbline.core.PriceDigits;
import io.plumbline.core.QuotedBars;
import io.plumbline.dataset.Dataset;
import io.plumbline.ui.chart.BarDetails;
import io.plumbline.ui.chart.CandleView;
import io.plumbline.ui.chart.Candles;
import io.plumbline.ui.chart.Volumes;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// A dataset's bars made ready to be drawn and listed. Made on a worker thread; the window only reads it.
///
/// @param instrument how prices are written; one that is not known has as many decimals as the prices
/// @param notes what happened on the way, such as that damaged bars were rebuilt
public record OpenedBars(
        Dataset dataset,
        QuotedBars quoted,
        Candles candles,
        Volumes volumes,
        Instrument instrument,
        List<String> notes) {

    static OpenedBars of(Opened opened) {
        BarSeries bars = opened.bars().bars();
        return new OpenedBars(
                opened.dataset(),
                opened.bars(),
                Candles.of(bars),
                Volumes.of(bars.volume()),
                PriceDigits.instrument(opened.dataset().passport().symbol(), bars),
                opened.notes());
    }

    public BarSeries bars() {
        return quoted.bars();
    }

    public int size() {
        return bars().size();
    }

    /// Whether bars are short enough to lie inside the working hours of a place.
    boolean hasSessions() {
        return view(Set.of()).details().map(BarDetails::hasSessions).orElse(false);
    }

    CandleView view(Set<MarketSession> shaded) {
        return CandleView.of(candles, instrument)
                .withDetails(new BarDetails(
                        quoted, volumes, dataset.passport().timeframe().length(), shaded));
    }

    /// The first bar that does not begin before a time; as many as there are bars if all do.
    int firstFrom(long timeUtc) {
        int found = Arrays.binarySearch(bars().timeUtc(), timeUtc);
        return found >= 0 ? found : -found - 1;
    }

    /// The bar that covers a time, or the last one before it.
    int at(long timeUtc) {
        int found = Arrays.binarySearch(bars().timeUtc(), timeUtc);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }
}
