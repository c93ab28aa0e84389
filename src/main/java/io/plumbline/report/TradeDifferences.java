package io.plumbline.report;

import io.plumbline.core.Trade;
import io.plumbline.history.RunComparison;
import io.plumbline.stats.TradeMatch;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every trade in which an entrant differs from the baseline, as rows: made by one of them alone, or ended
/// otherwise.
final class TradeDifferences {

    private static final List<String> HEAD = List.of(
            "entrant",
            "difference",
            "symbol",
            "strategy",
            "side",
            "fill_utc",
            "baseline_exit_utc",
            "baseline_exit_reason",
            "baseline_net_pips",
            "exit_utc",
            "exit_reason",
            "net_pips");

    private TradeDifferences() {}

    static void write(RunComparison comparison, OutputStream out) throws IOException {
        out.write(CsvTable.of(rows(comparison)).getBytes(StandardCharsets.UTF_8));
    }

    static List<List<String>> rows(RunComparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        for (int i = 0; i < comparison.entrants().size(); i++) {
            String label = comparison.entrants().get(i).label();
            Optional<TradeMatch> match = comparison.figures().matches().get(i);
            if (match.isPresent()) {
                match.get()
                        .onlyFirst()
                        .forEach(trade -> rows.add(row(label, "only_baseline", Optional.of(trade), Optional.empty())));
                match.get()
                        .onlySecond()
                        .forEach(trade -> rows.add(row(label, "only_this", Optional.empty(), Optional.of(trade))));
                match.get()
                        .changed()
                        .forEach(pair -> rows.add(row(
                                label,
                                pair.otherExit() ? "other_exit" : "other_result",
                                Optional.of(pair.first()),
                                Optional.of(pair.second()))));
            }
        }
        return rows;
    }

    private static List<String> row(String label, String difference, Optional<Trade> baseline, Optional<Trade> other) {
        Trade either = baseline.or(() -> other).orElseThrow();
        List<String> row = new ArrayList<>(List.of(
                label,
                difference,
                either.symbol(),
                either.strategy(),
                either.side().name(),
                UtcText.second(either.fillTimeUtc())));
        row.addAll(end(baseline));
        row.addAll(end(other));
        return row;
    }

    private static List<String> end(Optional<Trade> trade) {
        return trade.map(made -> List.of(
                        UtcText.second(made.exitTimeUtc()), made.exitReason().name(), Double.toString(made.pnlPips())))
                .orElse(List.of("", "", ""));
    }
}
