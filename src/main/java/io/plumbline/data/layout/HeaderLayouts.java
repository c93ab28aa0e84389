package io.plumbline.data.layout;

import io.plumbline.dataset.Layout;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which layout a table with a header is in, such as Dukascopy's for one whose first column is `Gmt time`.
final class HeaderLayouts {

    private static final Set<String> OWN = Set.of(
            "time", "open", "high", "low", "close", "volume", "spread", "askopen", "askhigh", "asklow", "askclose");
    private static final Set<String> PYTHON = Set.of("tickvolume", "spread", "realvolume");
    private static final Set<String> EJTRADER = Set.of("date", "open", "high", "low", "close", "tickvolume");

    private HeaderLayouts() {}

    static Layout of(RowPlan plan, List<List<String>> rows) {
        Set<String> names = plan.names().stream().map(HeaderWords::plain).collect(Collectors.toSet());
        boolean brackets = plan.names().stream().anyMatch(name -> name.startsWith("<"));
        if (plan.isTicks()) {
            boolean metaTrader = names.contains("flags") && names.contains("last");
            return metaTrader ? Layout.MT5_TICKS : Layout.GENERIC_TICKS;
        }
        if (names.containsAll(PYTHON) || (brackets && names.contains("date") && names.contains("tickvol"))) {
            return Layout.MT5;
        }
        if (names.contains("gmttime") || names.contains("localtime")) {
            return Layout.DUKASCOPY;
        }
        if (names.equals(EJTRADER) && isWhole(plan, rows)) {
            return Layout.EJTRADER;
        }
        boolean own = plan.separator() == ','
                && plan.date() == DateForm.YEAR_FIRST
                && names.contains("time")
                && OWN.containsAll(names)
                && TimeColumns.values(rows, plan.roles().indexOf(timeRole(plan))).stream()
                        .allMatch(time -> time.length() > 7 && time.charAt(4) == '-');
        return own ? Layout.PLUMBLINE : Layout.GENERIC;
    }

    private static Role timeRole(RowPlan plan) {
        return plan.has(Role.TIME) ? Role.TIME : Role.DATE;
    }

    /// Whether all closes are whole numbers but for dust, as points are.
    private static boolean isWhole(RowPlan plan, List<List<String>> rows) {
        List<String> closes = TimeColumns.values(rows, plan.roles().indexOf(Role.CLOSE));
        return closes.stream()
                .mapToDouble(close -> Decimals.any(close, plan.point()))
                .allMatch(Decimals::isNearlyWhole);
    }
}
