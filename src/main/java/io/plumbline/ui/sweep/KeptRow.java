package io.plumbline.ui.sweep;

import io.plumbline.app.Tunings;
import io.plumbline.core.NumberText;
import io.plumbline.tuning.Tuning;
import io.plumbline.ui.backtest.Days;
import java.time.ZoneId;
import java.util.stream.Collectors;

/// A kept search in words, such as "S1_TREND_EMA_ATR_ADX · medium" over "EURUSD, GBPUSD".
///
/// @param title what was searched
/// @param subject over which bars and when
/// @param facts what was asked for
/// @param state how far it came, such as "Stopped at 42 %"; empty if it ended
public record KeptRow(long id, String title, String subject, Tuning.Facts facts, String state) {

    static KeptRow of(Tunings.Kept kept, ZoneId zone) {
        String symbols =
                kept.sources().stream().map(source -> source.split(" ", 2)[0]).collect(Collectors.joining(", "));
        String stages = kept.facts().twoStage() ? "two stages, " + kept.facts().tuneScenario() : "A, B and C";
        return new KeptRow(
                kept.id(),
                kept.facts().strategy(),
                kept.facts().grid() + " · " + NumberText.count(kept.facts().combinations()) + " combinations · "
                        + stages + "\n" + symbols + " · " + Days.minute(kept.startedUtc(), zone),
                kept.facts(),
                kept.finished()
                        ? ""
                        : "Stopped at " + (kept.toTry() == 0 ? 0 : 100 * kept.tried() / kept.toTry()) + "\u00a0%");
    }

    public boolean finished() {
        return state.isEmpty();
    }
}
