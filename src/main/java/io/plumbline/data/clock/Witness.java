package io.plumbline.data.clock;

/// Which end of a week is believed, and what it costs a rule to contradict it.
enum Witness {
    /// Openings, and closes for half as much: holidays cut the ends of weeks short more often.
    BOTH(2, 1),
    CLOSES(0, 3);

    /// What a change of rule costs: more than two openings; two weeks that contradict the old rule at both ends, as
    /// in a March in which summer times differ, are dearer.
    static final int CHANGE = 5;

    private final int opening;
    private final int close;

    Witness(int opening, int close) {
        this.opening = opening;
        this.close = close;
    }

    /// What a week costs under a clock that far ahead of UTC, milliseconds.
    int cost(SeenWeek week, long ahead) {
        return (week.opensAgainst(ahead) ? opening : 0) + (week.closesAgainst(ahead) ? close : 0);
    }
}
