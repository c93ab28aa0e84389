package io.plumbline.golden;

import io.plumbline.core.Funnel;
import io.plumbline.core.Refusal;
import io.plumbline.core.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The signal and order counters of a run, in the words of the oracle's `debug.txt`.
final class SignalCounts {

    /// The reasons the oracle knows; ours are more, and never given in its cases.
    private static final List<Refusal> REFUSALS = List.of(
            Refusal.MISSING_STOP,
            Refusal.NONPOSITIVE_STOP,
            Refusal.NONPOSITIVE_RISK,
            Refusal.NONPOSITIVE_QUANTITY,
            Refusal.CAPS);

    private SignalCounts() {}

    static List<String> lines(Map<Scenario, Funnel> funnels) {
        List<String> lines = new ArrayList<>();
        funnels.forEach((scenario, funnel) -> {
            lines.add("[debug] Scenario " + scenario + " summary");
            funnel.strategies().stream()
                    .sorted(Comparator.comparing(Funnel.Seen::strategy))
                    .map(SignalCounts::line)
                    .forEach(lines::add);
            lines.add(orders(funnel));
        });
        return lines;
    }

    private static String line(Funnel.Seen seen) {
        return "[debug]  " + seen.strategy() + ": long=" + seen.longs() + " short=" + seen.shorts() + " flat="
                + seen.flats() + " nan_skip=" + seen.warmingUp();
    }

    private static String orders(Funnel funnel) {
        String reasons = REFUSALS.stream()
                .map(refusal -> refusal.code() + "=" + funnel.refused().get(refusal))
                .collect(Collectors.joining(", "));
        return "[debug]  orders: created=" + funnel.ordersCreated() + " skipped=" + funnel.refusedTotal() + " ("
                + reasons + ")";
    }
}
