package io.plumbline.tuning;

import io.plumbline.core.Scenario;
import io.plumbline.tuning.Tuning.Figures;
import io.plumbline.tuning.Tuning.Row;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.RandomAccess;
import java.util.SequencedMap;

/// The rows of a search of one stage, the best first. A row is made when it is asked for, so that a million of them
/// take no more room than their order.
public final class RankedRows extends AbstractList<Row> implements RandomAccess {

    private final SweptGrid swept;
    private final int[] order;

    private RankedRows(SweptGrid swept, int[] order) {
        this.swept = swept;
        this.order = order;
    }

    /// The rows of combinations, with their figures in all scenarios.
    ///
    /// @param order the best first, as [Ranking#order] has them; taken over
    public static RankedRows of(SweptGrid swept, int[] order) {
        return new RankedRows(swept, order);
    }

    @Override
    public int size() {
        return order.length;
    }

    @Override
    public Row get(int place) {
        int combination = order[place];
        SequencedMap<Scenario, Figures> found = new LinkedHashMap<>();
        for (Scenario scenario : swept.scenarios()) {
            swept.figures(scenario)
                    .ifPresent(columns -> found.put(
                            scenario,
                            new Figures(
                                    columns.trades()[combination],
                                    columns.expectancyPips(combination),
                                    columns.profitFactor(combination),
                                    columns.maxDrawdownPips()[combination])));
        }
        return Row.of(swept.shape().values(combination), found);
    }
}
