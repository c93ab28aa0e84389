package io.plumbline.ui.backtest;

import io.plumbline.core.Signals;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// What a strategy saw, in words, such as "trend up, trend strong enough" for
/// `trend=trend_up;adx_gate=adx_pass`.
final class StateWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("trend=trend_up", "fast average above slow"),
            Map.entry("trend=trend_down", "fast average below slow"),
            Map.entry("trend=trend_flat", "averages equal"),
            Map.entry("trend=trend_unknown", "averages not yet known"),
            Map.entry("adx_gate=adx_pass", "trend strong enough (ADX)"),
            Map.entry("adx_gate=adx_fail", "trend too weak (ADX)"),
            Map.entry("z_bucket=z_high_pos", "price stretched far up"),
            Map.entry("z_bucket=z_high_neg", "price stretched far down"),
            Map.entry("z_bucket=z_neutral", "price not stretched"),
            Map.entry("z_bucket=z_unknown", "stretch not yet known"),
            Map.entry("gate=gate_pass", "market quiet enough"),
            Map.entry("gate=gate_fail", "market trends too much"),
            Map.entry("missing_atr=true", "range not yet known"),
            Map.entry("compression=compression_pass", "volatility compressed"),
            Map.entry("compression=compression_fail", "volatility not compressed"),
            Map.entry("breakout_dir=up", "breakout up"),
            Map.entry("breakout_dir=down", "breakout down"),
            Map.entry("breakout_dir=none", "no breakout"),
            Map.entry("bias=bias_pass", "slow average agrees"),
            Map.entry("bias=bias_fail", "slow average disagrees"));

    private StateWords() {}

    static String of(Signals.State state) {
        return Arrays.stream(state.reasons().split(";", -1))
                .filter(code -> !code.isBlank())
                .map(StateWords::words)
                .collect(Collectors.joining(", "));
    }

    private static String words(String code) {
        String known = WORDS.get(code);
        return known == null ? code.replace("=", ": ").replace('_', ' ') : known;
    }
}
