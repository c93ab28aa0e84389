package io.plumbline.strategy;

import io.plumbline.core.Drawn;
import io.plumbline.core.Instrument;
import io.plumbline.core.Signals;
import io.plumbline.indicator.Indicators;
import java.util.List;
import java.util.Locale;

/// A rule that decides on the close of each bar, such as "follow the trend while ADX is high".
///
/// @param <P> its parameter record; every component carries a [Param]
public interface Strategy<P extends Record> {

    /// The name used in configs, such as "S1_TREND_EMA_ATR_ADX".
    String name();

    /// One sentence on what it does, for people who choose between strategies.
    String summary();

    /// The parameters a config need not mention. Also tells the record's type.
    P defaults();

    /// Decisions for every bar. Row `bar` reads only bars up to and including `bar`.
    Signals signals(Indicators indicators, Instrument instrument, P params);

    /// How far stop and target lie from the entry. Looks at no parameter that decides, so what is asked for here
    /// changes no decision of [#signals], and what decides changes nothing here.
    Exits exits(P params);

    /// These parameters with everything that only [#exits] looks at at its default, always the same ones: equal for
    /// two sets of parameters whose decisions, and the ATR that their distances are measured in, are the same.
    P decisions(P params);

    /// The indicators that decide, as a chart shows them: exactly the columns that [#signals] looks at, those that
    /// decide the most first.
    List<Drawn> drawn(Indicators indicators, Instrument instrument, P params);

    /// The id used in trade lists: the name in lower case.
    default String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
