package io.plumbline.data.clock;

import io.plumbline.dataset.ClockRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// A rule for each week of a file, such as New York local for all of 2018 and London − 5 h from then on.
///
/// @param weeks the weeks that show something, in the order of time
/// @param rules the rule of each of them
record RulePath(List<SeenWeek> weeks, List<ClockRule> rules) {

    /// One rule from beginning to end.
    static RulePath of(List<SeenWeek> weeks, ClockRule rule) {
        return new RulePath(weeks, weeks.stream().map(_ -> rule).toList());
    }

    long ahead(int week) {
        return SeenWeek.ahead(rules.get(week), weeks.get(week).week());
    }

    boolean opensWith(int week) {
        return weeks.get(week).opensWith(ahead(week));
    }

    /// Number of weeks that open when the rules say.
    int opening() {
        int agreeing = 0;
        for (int week = 0; week < weeks.size(); week++) {
            agreeing += opensWith(week) ? 1 : 0;
        }
        return agreeing;
    }

    /// Number of weeks that close when the rules say.
    int closing() {
        int agreeing = 0;
        for (int week = 0; week < weeks.size(); week++) {
            agreeing += weeks.get(week).closesWith(ahead(week)) ? 1 : 0;
        }
        return agreeing;
    }

    /// What the weeks that are seen elsewhere cost.
    int cost(Witness witness) {
        int cost = 0;
        for (int week = 0; week < weeks.size(); week++) {
            cost += witness.cost(weeks.get(week), ahead(week));
            cost += week > 0 && !rules.get(week).equals(rules.get(week - 1)) ? Witness.CHANGE : 0;
        }
        return cost;
    }

    /// The rules that occur, in the order of time.
    SequencedSet<ClockRule> distinct() {
        return new LinkedHashSet<>(rules);
    }
}
