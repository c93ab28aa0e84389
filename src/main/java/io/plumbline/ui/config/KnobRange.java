package io.plumbline.ui.config;

import io.plumbline.app.WhatIf.Knob;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/// How far a parameter's slider goes and in which steps, such as 5 to 80 in steps of 1 around 20.
///
/// @param at where it stands at first
record KnobRange(double low, double high, double step, double at) {

    private static final double WIDTH = 4;
    private static final int STEPS = 100;
    private static final double USUAL_HIGH = 10;

    /// The range of a parameter: a quarter to four times its value, within what it may be.
    static KnobRange of(Knob knob) {
        OptionalDouble written = knob.value();
        double value = written.orElse(0);
        double low = Math.max(knob.min(), value < 0 ? value * WIDTH : value / WIDTH);
        double high = Math.min(knob.max(), value == 0 ? USUAL_HIGH : Math.abs(value) * WIDTH);
        if (knob.whole()) {
            low = Math.floor(low);
            high = Math.max(Math.ceil(high), low + USUAL_HIGH);
        }
        double step = knob.whole() ? 1 : nice((high - low) / STEPS);
        return new KnobRange(low, high, step, value);
    }

    /// The largest of 1, 2 and 5 times a power of ten that is not above.
    private static double nice(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double digit = rough / power;
        return (digit >= 5 ? 5 : digit >= 2 ? 2 : 1) * power;
    }

    /// The nearest value of the slider's steps.
    double snapped(double value) {
        return Math.clamp(Double.parseDouble(text(value)), low, high);
    }

    /// A value with as many places as the steps have, such as "2.55".
    String text(double value) {
        BigDecimal unit = BigDecimal.valueOf(step).stripTrailingZeros();
        BigDecimal steps = BigDecimal.valueOf(value).divide(unit, 0, RoundingMode.HALF_EVEN);
        BigDecimal snapped = steps.multiply(unit);
        return snapped.setScale(Math.max(0, unit.scale()), RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
