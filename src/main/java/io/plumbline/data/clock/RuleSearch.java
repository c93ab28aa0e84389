package io.plumbline.data.clock;

import io.plumbline.dataset.ClockRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the rules that contradict the fewest weeks, where each change of rule costs as much as about three weeks.
///
/// Among equals the expected rule wins, then the usual ones in their order, then the simpler families.
final class RuleSearch {

    private static final int HOUR_MINUTES = 60;
    private static final int HALF_HOUR_MINUTES = 30;
    private static final long MINUTE = 60_000;
    private static final int MOST_BEHIND_HOURS = 12;
    private static final int MOST_AHEAD_HOURS = 14;

    // Clocks of half hours are rare, openings at odd times are not: nearly all weeks have to say so.
    private static final double NEARLY_ALL = 0.9;

    private final List<SeenWeek> weeks;
    private final List<ClockRule> rules;
    private final long[][] ahead;

    /// @param expected what such files usually are
    RuleSearch(List<SeenWeek> weeks, ClockRule expected) {
        this.weeks = weeks;
        this.rules = candidates(weeks, expected);
        this.ahead = rules.stream()
                .map(rule -> weeks.stream()
                        .mapToLong(week -> SeenWeek.ahead(rule, week.week()))
                        .toArray())
                .toArray(long[][]::new);
    }

    /// The rules that were compared, the preferred ones first.
    List<ClockRule> rules() {
        return rules;
    }

    private static List<ClockRule> candidates(List<SeenWeek> weeks, ClockRule expected) {
        Set<ClockRule> possible = new LinkedHashSet<>();
        possible.add(expected);
        possible.addAll(ClockRule.USUAL);
        for (ClockRule.Base base : ClockRule.Base.values()) {
            for (int hours = -MOST_BEHIND_HOURS; hours <= MOST_AHEAD_HOURS; hours++) {
                possible.add(new ClockRule(base, hours * HOUR_MINUTES));
            }
        }
        halfHours(weeks).ifPresent(possible::add);
        List<ClockRule> seen = new ArrayList<>(possible);
        seen.removeIf(rule -> !rule.equals(expected) && !isSeen(rule, weeks));
        seen.sort(Comparator.comparing((ClockRule rule) -> !rule.equals(expected))
                .thenComparingInt(rule -> Math.floorMod(ClockRule.USUAL.indexOf(rule), Integer.MAX_VALUE))
                .thenComparing(ClockRule::base)
                .thenComparingInt(rule -> Math.abs(rule.shiftMinutes())));
        return seen;
    }

    private static boolean isSeen(ClockRule rule, List<SeenWeek> weeks) {
        return weeks.stream().anyMatch(week -> {
            long ahead = SeenWeek.ahead(rule, week.week());
            return week.opensWith(ahead) || week.closesWith(ahead);
        });
    }

    /// A fixed distance that ends in half an hour, such as India's 5:30 h, if nearly all openings show it.
    private static Optional<ClockRule> halfHours(List<SeenWeek> weeks) {
        List<SeenWeek> opening =
                weeks.stream().filter(week -> week.openAhead().isPresent()).toList();
        return opening.stream()
                .map(week -> Math.floorDiv(week.openAhead().getAsLong(), HALF_HOUR_MINUTES * MINUTE))
                .distinct()
                .filter(halves -> halves % 2 != 0)
                .filter(halves -> opening.stream()
                                .filter(week -> week.opensWith(halves * HALF_HOUR_MINUTES * MINUTE))
                                .count()
                        >= NEARLY_ALL * opening.size())
                .map(halves -> ClockRule.fixed((int) (halves * HALF_HOUR_MINUTES)))
                .findFirst();
    }

    /// The cheapest rules. A change stands at the last week that allows it: the first that the old rule
    /// contradicts.
    RulePath cheapest(Witness witness) {
        int size = rules.size();
        long[] cost = new long[size];
        int[][] cameFrom = new int[weeks.size()][size];
        for (int week = 0; week < weeks.size(); week++) {
            int best = least(cost);
            long change = week == 0 ? 0 : price(Witness.CHANGE, 0);
            long[] next = new long[size];
            for (int rule = 0; rule < size; rule++) {
                boolean stays = cost[rule] <= cost[best] + change;
                cameFrom[week][rule] = stays ? rule : best;
                next[rule] = (stays ? cost[rule] : cost[best] + change)
                        + price(witness.cost(weeks.get(week), ahead[rule][week]), rule);
            }
            cost = next;
        }
        ClockRule[] path = new ClockRule[weeks.size()];
        int rule = least(cost);
        for (int week = weeks.size() - 1; week >= 0; week--) {
            path[week] = rules.get(rule);
            rule = cameFrom[week][rule];
        }
        return new RulePath(weeks, late(Arrays.asList(path)));
    }

    private List<ClockRule> late(List<ClockRule> path) {
        for (int week = 1; week < path.size(); week++) {
            ClockRule old = path.get(week - 1);
            SeenWeek seen = weeks.get(week);
            boolean oldIsAsGood = Witness.BOTH.cost(seen, SeenWeek.ahead(old, seen.week()))
                    <= Witness.BOTH.cost(seen, SeenWeek.ahead(path.get(week), seen.week()));
            if (!path.get(week).equals(old) && oldIsAsGood) {
                path.set(week, old);
            }
        }
        return path;
    }

    /// Contradictions count first; the rank of the rule decides only among equals.
    private static long price(int contradictions, int rank) {
        return ((long) contradictions << Integer.SIZE) + rank;
    }

    private static int least(long[] cost) {
        int least = 0;
        for (int rule = 1; rule < cost.length; rule++) {
            least = cost[rule] < cost[least] ? rule : least;
        }
        return least;
    }
}
