package io.plumbline.ui.history;

import io.plumbline.app.PastRuns.Asked;
import io.plumbline.core.NumberText;
import io.plumbline.history.RunCard;
import io.plumbline.stats.RunResult.BarsUsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Something a run worked on, such as the bars of EURUSD.
///
/// @param role what it was given as, such as "Config" or "EURUSD"
/// @param text which one, such as "bars/EURUSD_M15.csv"
/// @param more what else is known of it, such as "20,000 bars · SHA-256 5e884898da28…"; may be empty
/// @param tooltip everything at full length
public record InputLine(String role, String text, String more, String tooltip) {

    private static final int SHORT_FINGERPRINT = 12;

    static List<InputLine> of(RunCard card, Asked asked) {
        List<InputLine> lines = new ArrayList<>();
        lines.add(line("Config", asked.inputs().configPath()));
        asked.inputs().bars().forEach((symbol, source) -> lines.add(bars(symbol, source.text(), asked)));
        lines.add(line("Range", asked.inputs().range().words()));
        lines.add(line(
                "Scenarios", asked.inputs().scenarios().stream().map(Enum::name).collect(Collectors.joining(", "))));
        lines.add(line("Engine", card.engineVersion()));
        card.seed().ifPresent(seed -> lines.add(line("Seed", Long.toString(seed))));
        return lines;
    }

    private static InputLine line(String role, String text) {
        return new InputLine(role, text, "", text);
    }

    private static InputLine bars(String symbol, String source, Asked asked) {
        Optional<BarsUsed> used = asked.bars().stream()
                .filter(bars -> bars.symbol().equals(symbol))
                .findFirst();
        return used.map(bars -> new InputLine(
                        symbol,
                        source,
                        NumberText.count(bars.count()) + " bars · SHA-256 "
                                + bars.sha256().substring(0, SHORT_FINGERPRINT) + "…",
                        source + "\nSHA-256 of the bars: " + bars.sha256()))
                .orElseGet(() -> line(symbol, source));
    }
}
