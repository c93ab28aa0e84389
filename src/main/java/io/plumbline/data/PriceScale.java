package io.plumbline.data;

import io.plumbline.core.Instrument;
import io.plumbline.core.Instruments;
import io.plumbline.core.NumberText;
import io.plumbline.data.layout.Decimals;
import io.plumbline.data.layout.Role;
import io.plumbline.data.layout.TextRows;
import io.plumbline.dataset.ImportChoices;
import io.plumbline.dataset.Layout;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// How prices in whole points become prices: 127801 with 5 decimals is 1.27801. What a file does not say is told
/// from what the symbol usually costs.
///
/// @param decimals how many digits stand behind the point; 0 for prices as they are
record PriceScale(int decimals) {

    private static final int MOST_DECIMALS = 10;
    private static final int SAMPLED = 10_001;

    /// A price within this factor of the usual one is plausible.
    private static final double PLAUSIBLE = 8;

    /// @param symbol what the prices are of; empty if not known
    /// @param closes the prices as the file has them
    static PriceScale decide(String symbol, double[] closes, Layout layout, ImportChoices choices, ImportNotes notes) {
        if (choices.decimals().isPresent()) {
            int chosen = Math.clamp(choices.decimals().getAsInt(), 0, MOST_DECIMALS);
            notes.guess("price scale", words(chosen), "set by you");
            return new PriceScale(chosen);
        }
        double median = median(closes);
        OptionalDouble usual = KnownPrices.of(symbol);
        boolean points = Decimals.areNearlyWhole(closes);
        if (usual.isEmpty()) {
            return unknown(symbol, layout, points, notes);
        }
        if (isPlausible(median, usual.getAsDouble())) {
            return new PriceScale(0);
        }
        int decimals = points ? decimals(symbol, median, usual.getAsDouble()) : 0;
        String near = symbol + " is usually near " + rough(usual.getAsDouble()) + " and the file's prices near "
                + rough(median);
        if (decimals <= 0 || decimals > MOST_DECIMALS) {
            notes.warn(near + ": check the symbol.");
            return new PriceScale(0);
        }
        notes.guess("price scale", words(decimals), "whole numbers; " + near);
        return new PriceScale(decimals);
    }

    private static PriceScale unknown(String symbol, Layout layout, boolean points, ImportNotes notes) {
        if (layout != Layout.EJTRADER || !points) {
            return new PriceScale(0);
        }
        int decimals = symbol.endsWith("JPY") || symbol.startsWith("X") ? 3 : 5;
        notes.guess("price scale", words(decimals), "whole numbers, as such exports have them");
        return new PriceScale(decimals);
    }

    /// One more than a pip has, as brokers quote, if that is plausible; else what comes nearest to the usual price.
    private static int decimals(String symbol, double median, double usual) {
        OptionalDouble pip = Instruments.standard().find(symbol).stream()
                .mapToDouble(Instrument::pipSize)
                .findFirst();
        int quoted = (int) Math.round(-Math.log10(pip.orElse(1e-4))) + 1;
        if (isPlausible(median / Math.pow(10, quoted), usual)) {
            return quoted;
        }
        return (int) Math.round(Math.log10(median / usual));
    }

    private static boolean isPlausible(double price, double usual) {
        return price < usual * PLAUSIBLE && price > usual / PLAUSIBLE;
    }

    private static double median(double[] values) {
        int step = Math.max(1, values.length / SAMPLED);
        double[] some = new double[(values.length + step - 1) / step];
        for (int place = 0; place < some.length; place++) {
            some[place] = values[place * step];
        }
        Arrays.sort(some);
        return some[some.length / 2];
    }

    private static String words(int decimals) {
        return decimals == 0
                ? "prices as they are"
                : String.format(Locale.ROOT, "whole points, 1 = %s", Double.toString(Math.pow(10, -decimals)));
    }

    private static String rough(double price) {
        return NumberText.of(price, price < 10 ? 2 : 0);
    }

    /// The prices of a row as they are.
    double price(double points) {
        return decimals == 0 ? points : Decimals.scaled(points, decimals);
    }

    /// Turns whole columns into prices.
    void apply(Collection<double[]> columns) {
        if (decimals > 0) {
            for (double[] column : columns) {
                Arrays.setAll(column, row -> Decimals.scaled(column[row], decimals));
            }
        }
    }

    /// Turns a column of spreads into price differences: MetaTrader writes points, and so do tables with whole
    /// numbers where a price difference has decimals.
    void applyToSpread(double[] spread, TextRows text, ImportNotes notes) {
        int pointDecimals = decimals > 0 ? decimals : text.facts().decimals();
        boolean points = decimals > 0
                || text.layout() == Layout.MT5
                || (text.layout() == Layout.GENERIC && pointDecimals > 0 && isWholePoints(spread));
        if (!points) {
            return;
        }
        Arrays.setAll(spread, row -> Decimals.scaled(spread[row], pointDecimals));
        if (text.layout() != Layout.MT5) {
            notes.guess("columns", "spread in points of " + Math.pow(10, -pointDecimals), "they are whole numbers");
        }
    }

    /// Whether all spreads are whole and one of them is above 0.
    private static boolean isWholePoints(double[] spread) {
        boolean any = false;
        for (double value : spread) {
            if (value != Math.rint(value) && !Double.isNaN(value)) {
                return false;
            }
            any |= value > 0;
        }
        return any;
    }

    /// The columns that hold prices.
    static final List<Role> PRICES = List.of(
            Role.OPEN, Role.HIGH, Role.LOW, Role.CLOSE, Role.ASK_OPEN, Role.ASK_HIGH, Role.ASK_LOW, Role.ASK_CLOSE);
}
