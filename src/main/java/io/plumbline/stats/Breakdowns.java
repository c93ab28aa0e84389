package io.plumbline.stats;

import io.plumbline.core.Trade;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Trades sorted into groups in every way there is. Only groups with trades appear.
final class Breakdowns {

    /// A group and its place among the others: numbered groups by number, named ones by name.
    private record Group(int place, String name) implements Comparable<Group> {

        private static final Comparator<Group> ORDER =
                Comparator.comparingInt(Group::place).thenComparing(Group::name);

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }
    }

    private Breakdowns() {}

    /// All breakdowns of these trades.
    static Map<Breakdown, List<GroupLine>> of(List<Trade> trades) {
        Map<Breakdown, List<GroupLine>> breakdowns = new EnumMap<>(Breakdown.class);
        for (Breakdown breakdown : Breakdown.values()) {
            breakdowns.put(breakdown, lines(breakdown, trades));
        }
        return Collections.unmodifiableMap(breakdowns);
    }

    private static List<GroupLine> lines(Breakdown breakdown, List<Trade> trades) {
        SortedMap<Group, Tally> groups = new TreeMap<>();
        for (Trade trade : trades) {
            groups.computeIfAbsent(group(breakdown, trade), _ -> new Tally()).add(trade);
        }
        return groups.entrySet().stream()
                .map(entry -> entry.getValue().toLine(entry.getKey().name()))
                .toList();
    }

    private static Group group(Breakdown breakdown, Trade trade) {
        return switch (breakdown) {
            case STRATEGY -> new Group(0, trade.strategy());
            case SYMBOL -> new Group(0, trade.symbol());
            case REGIME -> new Group(trade.regime().ordinal(), trade.regime().text());
            case SIDE -> new Group(trade.side().ordinal(), trade.side().name());
            case EXIT_REASON ->
                new Group(trade.exitReason().ordinal(), trade.exitReason().name());
            case HOUR -> {
                int hour = filled(trade).getHour();
                yield new Group(hour, (hour < 10 ? "0" : "") + hour + ":00");
            }
            case WEEKDAY -> {
                DayOfWeek day = filled(trade).getDayOfWeek();
                yield new Group(day.getValue(), day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            }
            case MONTH -> {
                LocalDate date = filled(trade).toLocalDate();
                yield new Group(0, YearMonth.from(date).toString());
            }
        };
    }

    private static LocalDateTime filled(Trade trade) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(trade.fillTimeUtc()), ZoneOffset.UTC);
    }
}
