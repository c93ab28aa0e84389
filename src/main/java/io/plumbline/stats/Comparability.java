package io.plumbline.stats;

import io.plumbline.core.AccountSettings;
import io.plumbline.core.NumberText;
import io.plumbline.stats.RunResult.BarsUsed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What stands in the way of comparing two entrants, in words, such as "2 A covers 3 Jan to 30 Jun 2024, ...".
final class Comparability {

    private final Entrant baseline;
    private final Entrant other;
    private final List<String> found = new ArrayList<>();

    private Comparability(Entrant baseline, Entrant other) {
        this.baseline = baseline;
        this.other = other;
    }

    /// One sentence per obstacle; none if the two were traded on the same bars under the same conditions.
    static List<String> warnings(Entrant baseline, Entrant other) {
        Comparability pair = new Comparability(baseline, other);
        pair.differing("trades", BarsUsed::symbol);
        pair.differing("uses bars of", bars -> bars.timeframe().name());
        pair.period();
        pair.otherBars();
        pair.costs();
        pair.account();
        return pair.found;
    }

    private void differing(String verb, Function<BarsUsed, String> property) {
        SortedSet<String> here = values(other, property);
        SortedSet<String> there = values(baseline, property);
        if (!here.equals(there)) {
            found.add(other.label() + " " + verb + " " + String.join(", ", here) + "; " + baseline.label() + " "
                    + String.join(", ", there));
        }
    }

    private static SortedSet<String> values(Entrant entrant, Function<BarsUsed, String> property) {
        return entrant.bars().stream().map(property).collect(Collectors.toCollection(TreeSet::new));
    }

    private void period() {
        if (span(other).equals(span(baseline))) {
            return;
        }
        boolean apart = other.firstUtc() >= baseline.endUtc() || baseline.firstUtc() >= other.endUtc();
        found.add(other.label() + " covers " + span(other) + "; " + baseline.label() + " " + span(baseline)
                + (apart ? "; they have no day in common" : ""));
    }

    private static String span(Entrant entrant) {
        return day(entrant.firstUtc()) + " to " + day(entrant.endUtc() - 1);
    }

    private static LocalDate day(long timeUtc) {
        return Instant.ofEpochMilli(timeUtc).atZone(ZoneOffset.UTC).toLocalDate();
    }

    /// Bars that look alike but are not: another feed, or a corrected file.
    private void otherBars() {
        for (BarsUsed here : other.bars()) {
            Optional<BarsUsed> alike = baseline.bars().stream()
                    .filter(there -> there.symbol().equals(here.symbol())
                            && there.timeframe() == here.timeframe()
                            && there.firstUtc() == here.firstUtc()
                            && there.lastUtc() == here.lastUtc())
                    .findFirst();
            if (alike.isPresent() && !alike.get().sha256().equals(here.sha256())) {
                found.add(other.label() + " has other " + here.symbol() + " bars of the same period than "
                        + baseline.label());
            }
        }
    }

    private void costs() {
        if (other.scenario() != baseline.scenario()) {
            found.add(other.label() + " pays " + other.scenario().words() + " costs (scenario " + other.scenario()
                    + "); " + baseline.label() + " "
                    + baseline.scenario().words() + " costs (scenario " + baseline.scenario() + ")");
        }
    }

    private void account() {
        String here = account(other);
        String there = account(baseline);
        if (!here.equals(there)) {
            found.add(other.label() + " is traded on " + here + "; " + baseline.label() + " on " + there);
        }
    }

    private static String account(Entrant entrant) {
        return entrant.metrics()
                .account()
                .map(AccountResult::settings)
                .map(Comparability::words)
                .orElse("no account");
    }

    private static String words(AccountSettings settings) {
        return NumberText.money(settings.initialEquity(), settings.currency()) + " at "
                + NumberText.of(settings.riskFraction() * 100, 2) + "\u00A0% risk per trade"
                + (settings.compounding() ? ", compounding" : "");
    }
}
