package io.plumbline.ui.trades;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// One reason code of a trade with what it means, such as "trend = trend_up".
///
/// @param code as written in trade lists, such as "trend=trend_up"
/// @param meaning in one sentence
public record Reason(String code, String meaning) {

    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("trend=trend_up", "The fast average was above the slow one."),
            Map.entry("trend=trend_down", "The fast average was below the slow one."),
            Map.entry("trend=trend_flat", "The fast average was equal to the slow one."),
            Map.entry("trend=trend_unknown", "There were not enough bars for the averages yet."),
            Map.entry("adx_gate=adx_pass", "The trend was strong enough, or the config asks for no strength."),
            Map.entry("adx_gate=adx_fail", "The trend was too weak."),
            Map.entry("z_bucket=z_high_pos", "The close was stretched far above its slow average."),
            Map.entry("z_bucket=z_high_neg", "The close was stretched far below its slow average."),
            Map.entry("z_bucket=z_neutral", "The close was not far from its slow average."),
            Map.entry("z_bucket=z_unknown", "There were not enough bars for the score yet."),
            Map.entry("gate=gate_pass", "The trend was weak and the slow average flat enough."),
            Map.entry("gate=gate_fail", "The trend was too strong or the slow average too steep."),
            Map.entry("missing_atr=true", "There were not enough bars for the average true range yet."),
            Map.entry("compression=compression_pass", "Volatility was compressed before the breakout."),
            Map.entry("compression=compression_fail", "Volatility was not compressed."),
            Map.entry("breakout_dir=up", "The close was above the highest high of the bars before."),
            Map.entry("breakout_dir=down", "The close was below the lowest low of the bars before."),
            Map.entry("breakout_dir=none", "The close was inside the range of the bars before."),
            Map.entry("bias=bias_pass", "The close was on the breakout's side of the slow average."),
            Map.entry("bias=bias_fail", "The close was on the other side of the slow average."));

    /// The reasons of a trade, in its own order.
    static List<Reason> of(String codes) {
        return Arrays.stream(codes.split(";", -1))
                .filter(code -> !code.isBlank())
                .map(code -> new Reason(code, meaning(code)))
                .toList();
    }

    private static String meaning(String code) {
        if (code.startsWith("risk_multiplier=")) {
            return "What the usual risk of a trade was multiplied with.";
        }
        return MEANINGS.getOrDefault(code, "A reason code of the strategy.");
    }
}
