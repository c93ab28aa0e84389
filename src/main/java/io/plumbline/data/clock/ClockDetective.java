package io.plumbline.data.clock;

import io.plumbline.core.FxWeek;
import io.plumbline.dataset.ClockFinding;
import io.plumbline.dataset.ClockFinding.Certainty;
import io.plumbline.dataset.ClockRule;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds what the times of a file mean, such as New York local, since all weeks open at 17:00.
///
/// The currency market opens on Sunday and closes on Friday at 17:00 in New York. When a file shows that tells its
/// clock week by week; the weeks in which only America or only Europe has summer time tell the families apart.
/// Closes are the second witness: if they consistently contradict the openings, as in UTC files without their
/// Sundays, bars are missing and the openings are not believed.
public final class ClockDetective {

    private static final int FEW_WEEKS = 3;
    private static final double MOST = 0.8;
    private static final double NEARLY_ALL = 0.9;

    /// By how much the next best rule has to be dearer to be ruled out: two openings.
    private static final int CLEAR = 4;

    private static final long DAY = 86_400_000;
    private static final int MOST_DECIDING = 12;

    private ClockDetective() {}

    /// What is expected before the times are looked at.
    ///
    /// @param rule what such files usually are
    /// @param certainty how sure that is; a rule that is stated gives way only to strong evidence, one given by the
    ///     user never
    /// @param reason why, in words, such as "HistData writes New York time"
    public record Prior(ClockRule rule, Certainty certainty, String reason) {}

    /// What the times of a file mean.
    ///
    /// @param wallMillis the times as the file writes them, read as if UTC, in the order of the file; duplicates,
    ///     steps back and bars on weekends are fine
    /// @param active the bars that move: with a high above the low, or a volume
    /// @param barMillis usual distance of bars; a minute for ticks
    public static ClockFinding decide(long[] wallMillis, BitSet active, long barMillis, Prior prior) {
        List<SeenWeek> weeks = SeenWeeks.in(wallMillis, active, barMillis);
        if (weeks.isEmpty()) {
            return ClockFinding.of(
                    prior.rule(), prior.certainty(), ClockWords.sentence(prior.reason(), "no week is seen to open"));
        }
        return new Verdict(weeks, barMillis, prior).finding();
    }

    /// The weighing of one file.
    private static final class Verdict {

        private final List<SeenWeek> weeks;
        private final long barMillis;
        private final Prior prior;
        private final RuleSearch search;
        private final RulePath expected;
        private final RulePath evidence;
        private final RulePath byCloses;

        Verdict(List<SeenWeek> weeks, long barMillis, Prior prior) {
            this.weeks = weeks;
            this.barMillis = barMillis;
            this.prior = prior;
            this.search = new RuleSearch(weeks, prior.rule());
            this.expected = RulePath.of(weeks, prior.rule());
            this.evidence = search.cheapest(Witness.BOTH);
            this.byCloses = search.cheapest(Witness.CLOSES);
        }

        ClockFinding finding() {
            if (prior.certainty() == Certainty.GIVEN) {
                return keepPrior("");
            }
            if (witnessesContradict()) {
                return followOneWitness();
            }
            if (prior.certainty() == Certainty.STATED) {
                if (evidence.distinct().size() == 1
                        && evidence.rules().getFirst().equals(prior.rule())) {
                    return keepPrior("");
                }
                if (!isStrong()) {
                    return keepPrior(ClockWords.tooWeak(evidence, opens()));
                }
                if (!evidence.distinct().stream().allMatch(Verdict::isWritten)) {
                    return keepPrior(ClockWords.oddOne(evidence, opens()));
                }
                return found(evidence, ClockWords.overruled(prior.rule(), telling(false), telling(true)));
            }
            return found(evidence, "");
        }

        /// Whether programs write files by this clock. Others come from an hour lost or won on the way, such as New
        /// York's time taken for one five hours behind UTC, and only the user can know.
        private static boolean isWritten(ClockRule rule) {
            return rule.base() == ClockRule.Base.FIXED || ClockRule.USUAL.contains(rule);
        }

        private int opens() {
            return (int)
                    weeks.stream().filter(week -> week.openAhead().isPresent()).count();
        }

        private int closes() {
            return (int)
                    weeks.stream().filter(week -> week.closeAhead().isPresent()).count();
        }

        private boolean witnessesContradict() {
            return opens() > 0
                    && evidence.opening() >= MOST * opens()
                    && evidence.closing() < (1 - MOST) * closes()
                    && byCloses.closing() >= MOST * closes();
        }

        private ClockFinding followOneWitness() {
            boolean priorOpens = expected.opening() >= MOST * opens();
            boolean priorCloses = expected.closing() >= MOST * closes();
            String contradiction = ClockWords.contradiction(evidence, byCloses, opens());
            if (prior.certainty() == Certainty.STATED) {
                return keepPrior(contradiction);
            }
            if (priorOpens || priorCloses) {
                return result(
                        expected, Certainty.LIKELY, List.of(), ClockWords.sentence(contradiction, prior.reason()));
            }
            boolean openingsAreUsual = ClockRule.USUAL.containsAll(evidence.distinct()) && !opensAreCut();
            boolean byOpenings = openingsAreUsual && !ClockRule.USUAL.containsAll(byCloses.distinct());
            return result(
                    byOpenings ? evidence : byCloses,
                    Certainty.LIKELY,
                    List.of(),
                    ClockWords.sentence(
                            contradiction, byOpenings ? "the openings show a usual clock" : "the closes are believed"));
        }

        /// Whether weeks begin at Monday's midnight, where Sundays were left out.
        private boolean opensAreCut() {
            long cut = weeks.stream()
                    .filter(week -> week.openAhead().isPresent())
                    .map(week -> week.week().openUtc() + week.openAhead().getAsLong())
                    .filter(wall -> Math.floorMod(wall, DAY) == 0)
                    .count();
            return cut >= MOST * opens();
        }

        private ClockFinding keepPrior(String but) {
            return result(
                    expected,
                    prior.certainty(),
                    List.of(),
                    ClockWords.sentence(prior.reason(), ClockWords.agreement(expected, opens()), but));
        }

        /// Weeks on which the evidence and the prior differ and only one of them is right.
        private int telling(boolean forEvidence) {
            return (int) IntStream.range(0, weeks.size())
                    .filter(week -> evidence.opensWith(week) != expected.opensWith(week))
                    .filter(week -> forEvidence == evidence.opensWith(week))
                    .count();
        }

        private boolean isStrong() {
            int against = telling(true);
            int all = against + telling(false);
            // A day's bar says too little about the hour, and files of days often lack their Sundays.
            return barMillis < DAY
                    && against >= FEW_WEEKS
                    && against >= MOST * all
                    && evidence.opening() >= MOST * opens();
        }

        private ClockFinding found(RulePath path, String first) {
            Optional<RulePath> next = nextBest(path);
            int cost = path.cost(Witness.BOTH);
            boolean clear =
                    next.map(other -> other.cost(Witness.BOTH) - cost >= CLEAR).orElse(true);
            boolean agree = path.opening() >= NEARLY_ALL * opens() && opens() >= FEW_WEEKS;
            List<SeenWeek> deciding = next.map(other -> deciding(path, other)).orElse(List.of());
            return result(
                    path,
                    clear && agree ? Certainty.SURE : Certainty.LIKELY,
                    deciding,
                    ClockWords.sentence(
                            first,
                            ClockWords.changes(SpanFinder.spans(path)),
                            ClockWords.agreement(path, opens()),
                            next.map(other ->
                                            ClockWords.comparison(other.rules().getFirst(), deciding, clear))
                                    .orElse("")));
        }

        /// The cheapest single rule that would give other times in some week of the file.
        private Optional<RulePath> nextBest(RulePath path) {
            return search.rules().stream()
                    .map(rule -> RulePath.of(weeks, rule))
                    .filter(other -> givesOtherTimes(path, other))
                    .reduce((best, other) -> other.cost(Witness.BOTH) < best.cost(Witness.BOTH) ? other : best);
        }

        /// Also in weeks that show nothing, if the file has bars around them.
        private boolean givesOtherTimes(RulePath path, RulePath other) {
            for (int week = 0; week < weeks.size(); week++) {
                FxWeek from = weeks.get(week).week();
                FxWeek to = week + 1 < weeks.size() ? weeks.get(week + 1).week() : from.next();
                for (FxWeek each = from; each.openUtc() < to.openUtc(); each = each.next()) {
                    if (SeenWeek.ahead(path.rules().get(week), each)
                            != SeenWeek.ahead(other.rules().get(week), each)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private List<SeenWeek> deciding(RulePath path, RulePath other) {
            return IntStream.range(0, weeks.size())
                    .filter(week -> path.opensWith(week) && !other.opensWith(week))
                    .mapToObj(weeks::get)
                    .limit(MOST_DECIDING)
                    .toList();
        }

        private ClockFinding result(RulePath path, Certainty certainty, List<SeenWeek> deciding, String reason) {
            return new ClockFinding(
                    SpanFinder.spans(path),
                    certainty,
                    opens(),
                    path.opening(),
                    deciding.stream().map(week -> week.sunday().toString()).toList(),
                    reason);
        }
    }
}
