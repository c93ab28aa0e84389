package io.plumbline.history;

import io.plumbline.core.Funnel;
import io.plumbline.core.Scenario;
import io.plumbline.core.Trade;
import io.plumbline.core.TradeBook;
import io.plumbline.stats.GroupLine;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.RunResult.BarsUsed;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedSet;
import java.util.TreeSet;

/// What differs between two results, in words, such as "scenario B, performance, net pips: then 1204.5, now
/// 1203.1".
///
/// Numbers are written with every digit, since they may differ in the last. Of a list only its first difference is
/// told: where one trade is missing, all later ones stand elsewhere.
public final class ResultDifferences {

    private static final int MOST = 40;

    private final List<String> lines = new ArrayList<>();

    private ResultDifferences() {}

    /// The differences; none exactly if the two are the same bit by bit.
    ///
    /// @param then the result as it was kept
    /// @param now the result of running it again
    public static List<String> between(RunResult then, RunResult now) {
        if (Arrays.equals(ResultBytes.of(then), ResultBytes.of(now))) {
            return List.of();
        }
        ResultDifferences differences = new ResultDifferences();
        differences.bars(then.bars(), now.bars());
        differences.trades(then.trades(), now.trades());
        differences.compare("", then.scenarios(), now.scenarios());
        differences.compare("", then.funnels(), now.funnels());
        differences.compare("reference metrics", then.reference(), now.reference());
        differences.compare("warnings", then.warnings(), now.warnings());
        List<String> lines = differences.lines;
        return lines.size() <= MOST
                ? List.copyOf(lines)
                : concat(lines.subList(0, MOST), "and " + (lines.size() - MOST) + " more differences");
    }

    private static List<String> concat(List<String> lines, String last) {
        List<String> all = new ArrayList<>(lines);
        all.add(last);
        return List.copyOf(all);
    }

    /// Each symbol's bars, of which there are few, so each difference counts.
    private void bars(List<BarsUsed> then, List<BarsUsed> now) {
        if (then.size() != now.size()) {
            compare("bars", then, now);
            return;
        }
        for (int i = 0; i < then.size(); i++) {
            compare("bars of " + then.get(i).symbol(), then.get(i), now.get(i));
        }
    }

    private void trades(TradeBook then, TradeBook now) {
        for (Scenario scenario : Scenario.values()) {
            compare("trades of scenario " + scenario, of(then, scenario), of(now, scenario));
        }
    }

    private static List<Trade> of(TradeBook book, Scenario scenario) {
        return book.inFileOrder().stream()
                .filter(trade -> trade.scenario() == scenario)
                .toList();
    }

    private void compare(String where, Object then, Object now) {
        switch (then) {
            case double[] numbers -> compareDoubles(where, numbers, (double[]) now);
            case long[] numbers -> compareLongs(where, numbers, (long[]) now);
            case List<?> list -> compareLists(where, list, (List<?>) now);
            case Map<?, ?> map -> compareMaps(where, map, (Map<?, ?>) now);
            case Optional<?> given
            when given.isPresent() && ((Optional<?>) now).isPresent() ->
                compare(where, given.get(), ((Optional<?>) now).get());
            case Trade trade when !trade.orderId().equals(((Trade) now).orderId()) -> differ(where, then, now);
            case Record one -> compareRecords(where, one, (Record) now);
            default -> {
                if (!then.equals(now)) {
                    differ(where, then, now);
                }
            }
        }
    }

    private void compareRecords(String where, Record then, Record now) {
        for (RecordComponent component : then.getClass().getRecordComponents()) {
            compare(join(where, words(component.getName())), value(component, then), value(component, now));
        }
    }

    private static Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every record can be read", e);
        }
    }

    private void compareMaps(String where, Map<?, ?> then, Map<?, ?> now) {
        SequencedSet<Object> keys = new TreeSet<>(then.keySet());
        keys.addAll(now.keySet());
        for (Object key : keys) {
            Object before = then.get(key);
            Object after = now.get(key);
            String place = join(where, key instanceof Scenario ? "scenario " + key : String.valueOf(key));
            if (before != null && after != null) {
                compare(place, before, after);
            } else {
                lines.add(place + (after == null ? ": only then" : ": only now"));
            }
        }
    }

    private void compareLists(String where, List<?> then, List<?> now) {
        if (then.size() != now.size()) {
            lines.add(where + ": then " + then.size() + ", now " + now.size());
        }
        for (int i = 0; i < Math.min(then.size(), now.size()); i++) {
            int before = lines.size();
            compare(join(where, name(then.get(i), i)), then.get(i), now.get(i));
            if (lines.size() > before) {
                return;
            }
        }
    }

    private void compareDoubles(String where, double[] then, double[] now) {
        int first = Arrays.mismatch(then, now);
        if (then.length != now.length) {
            lines.add(where + ": then " + then.length + " values, now " + now.length);
        }
        if (first >= 0 && first < Math.min(then.length, now.length)) {
            differ(join(where, "value " + (first + 1)), then[first], now[first]);
        }
    }

    private void compareLongs(String where, long[] then, long[] now) {
        int first = Arrays.mismatch(then, now);
        if (then.length != now.length) {
            lines.add(where + ": then " + then.length + " values, now " + now.length);
        }
        if (first >= 0 && first < Math.min(then.length, now.length)) {
            differ(join(where, "value " + (first + 1)), then[first], now[first]);
        }
    }

    private void differ(String where, Object then, Object now) {
        lines.add(where + ": then " + text(then) + ", now " + text(now));
    }

    private static String text(Object value) {
        return switch (value) {
            case Trade trade -> trade.orderId();
            case OptionalDouble given -> given.isPresent() ? String.valueOf(given.getAsDouble()) : "–";
            case Optional<?> given -> given.isPresent() ? "given" : "–";
            default -> String.valueOf(value);
        };
    }

    /// What an element of a list is called.
    private static String name(Object element, int index) {
        return switch (element) {
            case Trade trade -> "first different trade " + trade.orderId();
            case GroupLine line -> line.group();
            case Funnel.Seen seen -> seen.strategy();
            default -> "number " + (index + 1);
        };
    }

    private static String join(String where, String part) {
        return where.isEmpty() ? part : where + ", " + part;
    }

    /// The name of a component in words, such as "net pips" of "netPips".
    private static String words(String camelCase) {
        return camelCase.replaceAll("([a-z])([A-Z0-9])", "$1 $2").toLowerCase(Locale.ROOT);
    }
}
