package io.plumbline.history;

import io.plumbline.core.Scenario;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// What to look for among the runs, such as `trend tag:gold pf>1.2 -status:failed`: all parts must hold.
///
/// A part is a word that is looked for everywhere, a field and its value (`tag:gold`), or a figure and its bound
/// (`pf>1.2`, or `pf.c>1` in scenario C whichever is chosen). A minus before a part turns it round. Quotes keep
/// words together, and make plain words of what looks like a field: `"tag:gold"`. Case does not matter.
public final class RunQuery {

    /// What every run answers to.
    public static final RunQuery ALL = new RunQuery(List.of());

    /// How to ask, an example and its meaning a line.
    public static final List<String> HELP = List.of(
            "trend gold – both words, in name, notes, tags, config, symbols or number",
            "\"mean reversion\" – these words together",
            "tag:gold  name:  note:  config:  symbol:EURUSD  timeframe:M15",
            "tag: – any tag at all; note: – any notes",
            "status:failed – or done, running, cancelled, interrupted",
            "star: – starred; star:no – not starred",
            "since:2026-03-01  until:2026-03-31 – started on these days",
            "#42 – run 42",
            "pf>1.2  pips>=500  trades<100  dd>-300  sharpe>1  expectancy>0.5",
            "took>10 – seconds; any other figure by its key, such as win_rate>55%",
            "pf.c>1 – in scenario C, whichever is chosen",
            "-tag:old – a minus turns any of these round");

    /// A part of a query.
    @FunctionalInterface
    interface Condition {
        boolean holds(RunCard card, Scenario scenario);

        default Condition not() {
            return (card, scenario) -> !holds(card, scenario);
        }
    }

    private final List<Condition> conditions;

    private RunQuery(List<Condition> conditions) {
        this.conditions = List.copyOf(conditions);
    }

    /// The query that a text asks.
    ///
    /// @param zone the time zone that days are meant in
    /// @throws RunQueryException if a part is none of those above
    public static RunQuery parse(String text, ZoneId zone) throws RunQueryException {
        QueryWords words = new QueryWords(zone);
        List<Condition> conditions = new ArrayList<>();
        for (QueryPart part : QueryPart.of(text)) {
            Condition condition = words.condition(part);
            conditions.add(part.negated() ? condition.not() : condition);
        }
        return new RunQuery(conditions);
    }

    /// Whether a run answers to the query.
    ///
    /// @param scenario the scenario whose figures count, where the query does not name one
    public boolean matches(RunCard card, Scenario scenario) {
        for (Condition condition : conditions) {
            if (!condition.holds(card, scenario)) {
                return false;
            }
        }
        return true;
    }
}
