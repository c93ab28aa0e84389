package io.plumbline.indicator;

import io.plumbline.core.Drawn;
import io.plumbline.core.Drawn.Limit;
import io.plumbline.core.Drawn.Place;
import io.plumbline.core.IndicatorChoice;
import io.plumbline.core.IndicatorKind;
import io.plumbline.core.IndicatorKind.Parameter;
import io.plumbline.core.Instrument;
import io.plumbline.core.NumberText;
import java.util.List;
import java.util.stream.Collectors;

/// Every indicator of the engine that can be drawn, with its parameters, such as "EMA" with a period from 1 bar on.
///
/// What is a price difference is drawn in pips, as the strategies that use it show it.
public final class IndicatorCatalogue {

    private interface Computation {
        double[] of(Indicators indicators, List<Double> values);
    }

    private interface OfBars {
        double[] of(Indicators indicators, int bars);
    }

    private interface OfTwo {
        double[] of(Indicators indicators, int first, int second);
    }

    private static final String PIPS = "pips";
    private static final String DEVIATIONS = "standard deviations";
    private static final Limit MEAN = new Limit("mean", 0);

    /// @param unit of the values; those in pips are computed as price differences
    private record Entry(IndicatorKind kind, String unit, List<Limit> limits, Computation compute) {}

    private static final List<Entry> ALL = List.of(
            onPrice("ema", "EMA", "Exponential average of the closes.", period(50), Indicators::ema),
            onPrice(
                    "highest",
                    "Highest high",
                    "The highest high of the bars before each bar.",
                    Parameter.bars("Window", 1, 55),
                    Indicators::highestHighBefore),
            onPrice(
                    "lowest",
                    "Lowest low",
                    "The lowest low of the bars before each bar.",
                    Parameter.bars("Window", 1, 55),
                    Indicators::lowestLowBefore),
            below(
                    "atr",
                    "ATR",
                    "Wilder's average true range, in pips: how far a bar usually goes.",
                    PIPS,
                    period(14),
                    Indicators::atr),
            below(
                    "atr_percent",
                    "ATR %",
                    "The average true range in per cent of the close.",
                    "%",
                    period(14),
                    Indicators::atrPercent),
            below(
                    "adx",
                    "ADX",
                    "Wilder's average directional index: how strong a trend is, from 0 to 100.",
                    "",
                    period(14),
                    Indicators::adx),
            below(
                    "ema_lead",
                    "EMA lead",
                    "How far a fast exponential average lies above a slow one, in pips.",
                    PIPS,
                    List.of(Parameter.bars("Fast", 1, 20), Parameter.bars("Slow", 1, 50)),
                    List.of(new Limit("level", 0)),
                    Indicators::emaLead),
            below(
                    "ema_slope",
                    "EMA slope",
                    "How fast an exponential average rises over its last bars, in pips per bar.",
                    "pips per bar",
                    List.of(period(50), Parameter.bars("Window", 2, 10)),
                    List.of(new Limit("level", 0)),
                    Indicators::emaSlope),
            below(
                    "ema_score",
                    "EMA distance score",
                    "How many standard deviations the close lies above its exponential average.",
                    DEVIATIONS,
                    List.of(period(200), Parameter.bars("Window", 2, 50)),
                    List.of(MEAN),
                    Indicators::emaDistanceScore),
            below(
                    "ema_deviation",
                    "EMA distance deviation",
                    "Standard deviation of the close's distance from its exponential average, in pips.",
                    PIPS,
                    List.of(period(200), Parameter.bars("Window", 2, 50)),
                    List.of(),
                    Indicators::emaDistanceDeviation),
            below(
                    "atr_score",
                    "ATR % score",
                    "How many standard deviations the average true range in per cent lies above its own recent mean.",
                    DEVIATIONS,
                    List.of(period(14), Parameter.bars("Window", 2, 960)),
                    List.of(MEAN),
                    Indicators::atrPercentScore),
            regime());

    private IndicatorCatalogue() {}

    private static Parameter period(int usual) {
        return Parameter.bars("Period", 1, usual);
    }

    private static Entry onPrice(String key, String title, String meaning, Parameter parameter, OfBars compute) {
        return new Entry(
                new IndicatorKind(key, title, meaning, Place.PRICE, List.of(parameter)),
                "",
                List.of(),
                (indicators, values) -> compute.of(indicators, values.getFirst().intValue()));
    }

    private static Entry below(
            String key, String title, String meaning, String unit, Parameter parameter, OfBars compute) {
        return new Entry(
                new IndicatorKind(key, title, meaning, Place.BELOW, List.of(parameter)),
                unit,
                List.of(),
                (indicators, values) -> compute.of(indicators, values.getFirst().intValue()));
    }

    private static Entry below(
            String key,
            String title,
            String meaning,
            String unit,
            List<Parameter> parameters,
            List<Limit> limits,
            OfTwo compute) {
        return new Entry(
                new IndicatorKind(key, title, meaning, Place.BELOW, parameters),
                unit,
                limits,
                (indicators, values) -> compute.of(
                        indicators, values.get(0).intValue(), values.get(1).intValue()));
    }

    private static Entry regime() {
        IndicatorKind kind = new IndicatorKind(
                "regime",
                "Volatility regime",
                "1 low, 2 middle, 3 high volatility against its own recent past; half more on a bar that is a spike.",
                Place.BELOW,
                List.of(
                        Parameter.bars("Window", 2, 960),
                        Parameter.bars("ATR period", 1, 14),
                        new Parameter("Low below", -10, 10, -0.5, 2),
                        new Parameter("High above", -10, 10, 0.5, 2),
                        new Parameter("Spike above", 0.1, 100, 2.5, 2)));
        return new Entry(kind, "", List.of(new Limit("low", 1), new Limit("high", 3)), IndicatorCatalogue::regimeSteps);
    }

    private static double[] regimeSteps(Indicators indicators, List<Double> values) {
        byte[] ordinals = VolatilityRegime.of(
                indicators,
                new VolatilityRegime.Settings(
                        values.get(0).intValue(),
                        values.get(1).intValue(),
                        values.get(2),
                        values.get(3),
                        values.get(4)));
        double[] steps = new double[ordinals.length];
        for (int bar = 0; bar < steps.length; bar++) {
            // Two ordinals per regime, of which the second is the spike; the first two are not known yet.
            steps[bar] = ordinals[bar] < 2 ? Double.NaN : ordinals[bar] / 2.0;
        }
        return steps;
    }

    /// All of them, as they are offered.
    public static List<IndicatorKind> kinds() {
        return ALL.stream().map(Entry::kind).toList();
    }

    /// The indicator of a choice, computed and ready to be drawn.
    ///
    /// @throws IllegalArgumentException if there is no such indicator or a parameter is out of its range
    public static Drawn draw(IndicatorChoice choice, Indicators indicators, Instrument instrument) {
        Entry found = ALL.stream()
                .filter(one -> one.kind().key().equals(choice.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no indicator '" + choice.key() + "'"));
        IndicatorKind kind = found.kind();
        check(kind, choice);
        double[] column = found.compute().of(indicators, choice.values());
        String title = title(kind, choice);
        if (kind.place() == Place.PRICE) {
            return Drawn.onPrice(title, kind.meaning(), column);
        }
        return found.unit().startsWith(PIPS)
                ? Drawn.belowInPips(title, found.unit(), kind.meaning(), column, instrument, found.limits())
                : Drawn.below(title, found.unit(), kind.meaning(), column, found.limits());
    }

    private static void check(IndicatorKind kind, IndicatorChoice choice) {
        List<Parameter> parameters = kind.parameters();
        if (choice.values().size() != parameters.size()) {
            throw new IllegalArgumentException(
                    kind.title() + ": " + choice.values().size() + " parameters, wanted " + parameters.size());
        }
        for (int place = 0; place < parameters.size(); place++) {
            Parameter parameter = parameters.get(place);
            double value = choice.values().get(place);
            if (!parameter.allows(value)) {
                throw new IllegalArgumentException(kind.title() + ": " + parameter.title() + " "
                        + NumberText.of(value, parameter.decimals()) + ", wanted " + parameter.words());
            }
        }
    }

    private static String title(IndicatorKind kind, IndicatorChoice choice) {
        return kind.title()
                + choice.values().stream()
                        .map(value -> " " + NumberText.of(value, value == Math.rint(value) ? 0 : 2))
                        .collect(Collectors.joining());
    }
}
