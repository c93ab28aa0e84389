package io.plumbline.stats;

import io.plumbline.core.AccountSettings;
import io.plumbline.core.BarSeries;
import io.plumbline.core.EquityCurve;
import io.plumbline.core.Instrument;
import io.plumbline.core.Trade;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// An account in one currency that lives through a run's trades, such as 10,000 USD risking 0.2 % per trade. Made
/// once per run and shared by its scenarios.
///
/// Per trade, in time order:
/// 1. The equity known at the fill is the initial one plus the results of all trades whose exit bar starts *before*
///    the fill bar. A trade that closes inside the fill bar does so after its open, so it is not yet known there.
///    (Where symbols have bars of different lengths, an exit in a longer bar can count as known while that bar
///    still runs.)
/// 2. Once the known equity has been zero or less, the account is ruined and takes no more positions: 0 units, also
///    if positions that were open at that moment lift it above zero again.
/// 3. Otherwise `units = equity x riskFraction / (stopPips x pipSize x rate at the fill)`, so that a loss of
///    `stopPips` costs the risked fraction; without compounding, the initial equity stands in for the equity.
/// 4. `pnlAccount = pnlPips x pipSize x units x rate at the exit`.
///
/// Rates turn the quote currency into the account's and are read from bars that had ended by then; see [Rate].
public final class Account {

    private static final double DAYS_PER_CALENDAR_YEAR = 365.25;
    private static final double MILLIS_PER_DAY = Duration.ofDays(1).toMillis();

    private final AccountSettings settings;
    private final Map<String, Rate> rateBySymbol;
    private final Timeline timeline;

    private Account(AccountSettings settings, Map<String, Rate> rateBySymbol, Timeline timeline) {
        this.settings = settings;
        this.rateBySymbol = rateBySymbol;
        this.timeline = timeline;
    }

    /// The account of a run over these bars. Asks for a rate for every instrument, traded or not, so that a run
    /// fails before it starts and not by what it happens to trade.
    ///
    /// @param bars the bars of every symbol of the run
    /// @throws NoConversionException naming the pair to load, if some instrument's currency cannot be converted
    public static Account of(AccountSettings settings, Map<Instrument, BarSeries> bars, Timeline timeline)
            throws NoConversionException {
        Map<String, Rate> rateBySymbol = new HashMap<>();
        for (Map.Entry<Instrument, BarSeries> entry : bars.entrySet()) {
            Rate rate = Rate.of(entry.getKey(), entry.getValue(), settings.currency(), bars);
            rateBySymbol.put(entry.getKey().symbol(), rate);
        }
        return new Account(settings, rateBySymbol, timeline);
    }

    /// These trades in money.
    ///
    /// @param inTimeOrder trades of one scenario by exit time
    /// @throws NoConversionException if the bars that give a rate do not cover a trade
    public AccountResult trade(List<Trade> inTimeOrder) throws NoConversionException {
        int count = inTimeOrder.size();
        long[] exitUtc = inTimeOrder.stream().mapToLong(Trade::exitTimeUtc).toArray();
        double[] pnlAccount = new double[count];
        double[] equity = new double[count];
        long ruinedUtc = Long.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            Trade trade = inTimeOrder.get(i);
            boolean ruined = ruinedUtc < trade.fillTimeUtc();
            double known = equityAfter(exitsBefore(trade.fillTimeUtc(), exitUtc), equity);
            pnlAccount[i] = ruined ? 0.0 : pnlAccount(trade, units(trade, known));
            equity[i] = equityAfter(i, equity) + pnlAccount[i];
            if (equity[i] <= 0) {
                ruinedUtc = Math.min(ruinedUtc, trade.exitTimeUtc());
            }
        }
        return result(inTimeOrder, pnlAccount, new EquityCurve(exitUtc, equity, settings.initialEquity()));
    }

    private double equityAfter(int trades, double[] equity) {
        return trades == 0 ? settings.initialEquity() : equity[trades - 1];
    }

    /// Number of exits strictly before a moment.
    private static int exitsBefore(long timeUtc, long[] exitUtc) {
        int low = 0;
        int high = exitUtc.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (exitUtc[middle] < timeUtc) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Units of the base currency that risk the account's fraction between entry and stop.
    private double units(Trade trade, double equity) throws NoConversionException {
        double atRisk = (settings.compounding() ? equity : settings.initialEquity()) * settings.riskFraction();
        double stopDistance = trade.instrument().toPrice(trade.stopPips());
        return atRisk / (stopDistance * rate(trade.instrument()).at(trade.fillTimeUtc()));
    }

    private double pnlAccount(Trade trade, double units) throws NoConversionException {
        double priceMove = trade.instrument().toPrice(trade.pnlPips());
        return priceMove * units * rate(trade.instrument()).at(trade.exitTimeUtc());
    }

    private Rate rate(Instrument instrument) {
        Rate rate = rateBySymbol.get(instrument.symbol());
        if (rate == null) {
            throw new IllegalArgumentException("a trade of " + instrument.symbol() + ", but the account knows only "
                    + rateBySymbol.keySet().stream().sorted().toList());
        }
        return rate;
    }

    private AccountResult result(List<Trade> inTimeOrder, double[] pnlAccount, EquityCurve equity) {
        double finalEquity = equityAfter(equity.size(), equity.value());
        double growth = finalEquity / settings.initialEquity();
        double maxDrawdownFraction = Drawdowns.deepestFraction(equity);
        OptionalDouble annual = annualReturn(growth);
        double[] dailyReturns = DailyResults.returns(timeline.daily(inTimeOrder, pnlAccount), settings.initialEquity());
        return new AccountResult(
                settings,
                pnlAccount,
                equity,
                finalEquity,
                growth - 1,
                annual,
                maxDrawdownFraction,
                Ratios.sharpe(dailyReturns),
                Ratios.sortino(dailyReturns),
                annual.isPresent() ? Ratios.calmar(annual.getAsDouble(), maxDrawdownFraction) : OptionalDouble.empty());
    }

    /// Empty for a span too short to have a finite answer. A ruined account has lost everything, whatever the span.
    private OptionalDouble annualReturn(double growth) {
        double years = (timeline.lastUtc() - timeline.firstUtc()) / MILLIS_PER_DAY / DAYS_PER_CALENDAR_YEAR;
        double annual = Math.pow(Math.max(growth, 0), 1 / years) - 1;
        return years > 0 && Double.isFinite(annual) ? OptionalDouble.of(annual) : OptionalDouble.empty();
    }
}
