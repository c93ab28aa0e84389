package io.plumbline.data.synth;

import io.plumbline.core.BarSeries;
import io.plumbline.core.FxWeek;
import io.plumbline.core.Instrument;
import io.plumbline.core.Instruments;
import io.plumbline.dataset.SynthRecipe;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.DoubleConsumer;

/// A market made by chance, such as EURUSD and USDJPY over ten years: for testing what should find nothing, and for
/// trying the program without data.
///
/// Each symbol is a walk of minutes in the hours of [FxWeek], cut into bars of the wanted length, so that longer
/// bars of a recipe are made of the same minutes as shorter ones. The dollar's moves are common to all pairs with a
/// dollar; crosses such as EURGBP go their own way, not that of their legs. Prices start near what they were in
/// 2024.
public final class SyntheticMarket {

    private SyntheticMarket() {}

    /// The bars of each symbol, in the order of the recipe. A symbol's bars do not depend on the other symbols.
    ///
    /// @param progress told what fraction is done, rising to 1
    /// @throws IllegalArgumentException if a symbol is unknown or named twice, or no bar starts on the recipe's
    ///     days
    /// @throws InterruptedException soon after the calling thread was interrupted
    public static SequencedMap<String, BarSeries> of(SynthRecipe recipe, DoubleConsumer progress)
            throws InterruptedException {
        long fromUtc = recipe.from().atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
        long toUtc =
                recipe.to().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
        BarGrid grid = BarGrid.of(recipe.timeframe());
        List<Instrument> instruments =
                recipe.symbols().stream().map(SyntheticMarket::instrument).toList();
        if (instruments.stream().distinct().count() < instruments.size()) {
            throw new IllegalArgumentException("symbols " + recipe.symbols() + "; wanted each only once");
        }
        int size = count(grid, fromUtc, toUtc);
        if (size == 0) {
            throw new IllegalArgumentException("no " + recipe.timeframe() + " bar starts from " + recipe.from() + " to "
                    + recipe.to() + " while the market is open; wanted more days");
        }

        CommonWeek common = new CommonWeek(recipe);
        List<Walk> walks = instruments.stream()
                .map(instrument -> new Walk(instrument, recipe))
                .toList();
        List<MinuteBars> bars =
                instruments.stream().map(_ -> new MinuteBars(size)).toList();
        boolean begun = false;
        for (FxWeek week = FxWeek.of(fromUtc); week.openUtc() < toUtc; week = week.next()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("stopped making a synthetic market");
            }
            int from = grid.firstMinute(week, fromUtc);
            int to = grid.firstMinute(week, toUtc);
            common.next(week, from);
            for (int symbol = 0; symbol < walks.size(); symbol++) {
                if (begun) {
                    walks.get(symbol).openWeek(common);
                }
                walks.get(symbol).walk(week, from, to, common, grid, bars.get(symbol));
            }
            begun |= to > from;
            progress.accept(Math.clamp((double) (week.closeUtc() - fromUtc) / (double) (toUtc - fromUtc), 0, 1));
        }
        SequencedMap<String, BarSeries> market = new LinkedHashMap<>();
        for (int symbol = 0; symbol < walks.size(); symbol++) {
            market.put(recipe.symbols().get(symbol), bars.get(symbol).series());
        }
        progress.accept(1);
        return market;
    }

    private static Instrument instrument(String symbol) {
        return Instruments.standard()
                .find(symbol)
                .orElseThrow(() -> new IllegalArgumentException("no symbol '" + symbol
                        + "' whose pip is known; wanted one such as EURUSD, USDJPY, XAUUSD or US500"));
    }

    private static int count(BarGrid grid, long fromUtc, long toUtc) {
        int bars = 0;
        for (FxWeek week = FxWeek.of(fromUtc); week.openUtc() < toUtc; week = week.next()) {
            int to = grid.firstMinute(week, toUtc);
            long last = Long.MIN_VALUE;
            for (int minute = grid.firstMinute(week, fromUtc); minute < to; minute++) {
                long start = grid.start(BarGrid.time(week, minute), week);
                bars += start != last ? 1 : 0;
                last = start;
            }
        }
        return bars;
    }
}
