package io.plumbline.ui.compare;

import io.plumbline.core.NumberText;
import io.plumbline.stats.TradeMatch;
import java.util.List;

/// The trades of the baseline and of one other, told apart into groups that can be shown one at a time.
///
/// @param groups in the order in which they are offered
public record TradeGroups(List<Group> groups) {

    /// Some trades of one kind.
    ///
    /// @param title with their number, such as "Only 9 B (12)"
    /// @param words what they earned, such as "net −34.2 pips"
    /// @param lines the trades themselves
    public record Group(String title, String words, List<TradeLine> lines) {}

    static TradeGroups of(String baseline, String other, TradeMatch match) {
        double changedBefore = TradeMatch.netPipsFirst(match.changed());
        double changedAfter = TradeMatch.netPipsSecond(match.changed());
        return new TradeGroups(List.of(
                new Group(
                        title("Only " + other, match.onlySecond().size()),
                        "net " + NumberText.pips(TradeMatch.netPips(match.onlySecond())) + " pips",
                        match.onlySecond().stream().map(TradeLine::onlyOther).toList()),
                new Group(
                        title("Only " + baseline, match.onlyFirst().size()),
                        "net " + NumberText.pips(TradeMatch.netPips(match.onlyFirst())) + " pips",
                        match.onlyFirst().stream().map(TradeLine::onlyBaseline).toList()),
                new Group(
                        title("Other exit or result", match.changed().size()),
                        "net " + NumberText.pips(changedBefore) + " → " + NumberText.pips(changedAfter) + " pips",
                        match.changed().stream().map(TradeLine::changed).toList()),
                new Group(
                        title("The same", match.same().size()),
                        "net " + NumberText.pips(TradeMatch.netPipsFirst(match.same())) + " pips",
                        match.same().stream().map(TradeLine::changed).toList())));
    }

    private static String title(String words, int count) {
        return words + " (" + NumberText.count(count) + ")";
    }
}
