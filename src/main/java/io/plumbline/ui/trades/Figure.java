package io.plumbline.ui.trades;

import io.plumbline.core.NumberText;
import io.plumbline.stats.TradeTotals;
import io.plumbline.ui.trades.TradeTable.Answer;
import java.util.ArrayList;
import java.util.List;

/// One total below the trade list, such as "Net −12.4".
///
/// @param title such as "Net"
/// @param text as it is shown
/// @param meaning what it says, in one sentence
/// @param losing whether it stands below zero
public record Figure(String title, String text, String meaning, boolean losing) {

    /// The totals of what is listed.
    ///
    /// @param all how many trades there are without filters
    static List<Figure> of(Answer answer, int all) {
        TradeTotals totals = answer.totals();
        List<Figure> figures = new ArrayList<>();
        String count = NumberText.count(totals.trades());
        figures.add(new Figure(
                "Trades",
                totals.trades() == all ? count : count + " of " + NumberText.count(all),
                answer.scenarios() > 1
                        ? "The list holds " + answer.scenarios()
                                + " scenarios: the same decisions at different costs, counted once for each."
                        : "Number of trades listed.",
                false));
        figures.add(result("Net", totals.netPips(), "Sum of results after costs, in pips."));
        figures.add(result("Gross", totals.grossPips(), "Sum of results before costs, in pips."));
        figures.add(new Figure(
                "Cost", NumberText.pips(totals.costPips()), "Sum of costs of entries and exits, in pips.", false));
        figures.add(new Figure(
                "Win rate", NumberText.percent(totals.winRate()), "Share of trades above zero after costs.", false));
        figures.add(new Figure(
                "Expectancy",
                NumberText.fine(totals.expectancyPips()),
                "Mean result of a trade after costs, in pips.",
                totals.expectancyPips().orElse(0) < 0));
        figures.add(new Figure(
                "Profit factor", NumberText.fine(totals.profitFactor()), "Sum of wins over sum of losses.", false));
        figures.add(result(
                "Max drawdown",
                totals.maxDrawdownPips(),
                "Deepest fall of the listed trades' cumulative result, one after the other by exit time, in pips."));
        return figures;
    }

    private static Figure result(String title, double pips, String meaning) {
        return new Figure(title, NumberText.pips(pips), meaning, pips < 0);
    }
}
