package io.plumbline.app;

import io.plumbline.core.Instruments;
import io.plumbline.core.NumberText;
import io.plumbline.core.QuotedBars;
import io.plumbline.core.Timeframe;
import io.plumbline.data.Fingerprint;
import io.plumbline.data.quality.Quality;
import io.plumbline.dataset.ClockFinding;
import io.plumbline.dataset.ClockFinding.Certainty;
import io.plumbline.dataset.ClockRule;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.DataPassport.Guess;
import io.plumbline.dataset.DataPassport.Kind;
import io.plumbline.dataset.DataPassport.Origin;
import io.plumbline.dataset.SynthRecipe;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// The passports of datasets that no file is read for.
final class NewPassport {

    private final InstantSource clock;

    NewPassport(InstantSource clock) {
        this.clock = clock;
    }

    /// The passport of longer bars made of a dataset.
    DataPassport longer(String name, DataPassport source, QuotedBars made, Timeframe timeframe) {
        Origin origin = new Origin(
                Kind.DERIVED,
                source.name(),
                "resampled from " + source.timeframe() + " to " + timeframe,
                0,
                0,
                source.sha256(),
                CutRecipe.longer(timeframe).text());
        return derived(name, source, made, timeframe, origin);
    }

    /// The passport of a part of a dataset.
    ///
    /// @param from the part's first bar
    DataPassport part(String name, DataPassport source, QuotedBars made, int from) {
        String bars = NumberText.count(from + 1) + " to " + NumberText.count(from + (long) made.size());
        Origin origin = new Origin(
                Kind.DERIVED,
                source.name(),
                "bars " + bars + " of " + NumberText.count(source.bars()),
                0,
                0,
                source.sha256(),
                CutRecipe.part(from, from + made.size()).text());
        return derived(name, source, made, source.timeframe(), origin);
    }

    private DataPassport derived(
            String name, DataPassport source, QuotedBars made, Timeframe timeframe, Origin origin) {
        Told told = new Told(origin, source.clock(), source.guesses(), source.repairs(), source.isSynthetic());
        return of(name, source.symbol(), timeframe, made, told);
    }

    /// The passport of a synthetic market's symbol.
    DataPassport synthetic(String name, String symbol, QuotedBars made, SynthRecipe recipe) {
        Origin origin = new Origin(
                Kind.SYNTHETIC,
                MarketRecipe.words(recipe),
                "made by the generator of synthetic markets",
                0,
                0,
                "",
                MarketRecipe.of(recipe));
        ClockFinding utc = ClockFinding.of(ClockRule.UTC, Certainty.STATED, "the generator makes its bars in UTC");
        return of(name, symbol, recipe.timeframe(), made, new Told(origin, utc, List.of(), List.of(), true));
    }

    /// What bars do not tell of themselves.
    private record Told(
            Origin origin, ClockFinding clock, List<Guess> guesses, List<String> repairs, boolean synthetic) {}

    private DataPassport of(String name, String symbol, Timeframe timeframe, QuotedBars made, Told told) {
        long[] times = made.bars().timeUtc();
        return new DataPassport(
                name,
                symbol,
                timeframe,
                made.size(),
                times[0],
                times[times.length - 1],
                Fingerprint.of(made.bars()),
                extras(made, told.synthetic()),
                told.origin(),
                told.clock(),
                told.guesses(),
                told.repairs(),
                Quality.of(made, timeframe, Instruments.standard().find(symbol), List.of()),
                clock.millis(),
                Version.current());
    }

    /// What is known beyond bid bars.
    static List<String> extras(QuotedBars bars, boolean synthetic) {
        List<String> extras = new ArrayList<>();
        if (bars.ask().isPresent()) {
            extras.add("ask");
        }
        if (bars.spread().isPresent()) {
            extras.add("spread");
        }
        if (bars.partialCount() > 0) {
            extras.add("partial");
        }
        if (synthetic) {
            extras.add(DataPassport.SYNTHETIC);
        }
        return extras;
    }
}
