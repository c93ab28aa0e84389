package io.plumbline.strategy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a user must know of one strategy parameter. The config reader checks its bounds; tooltips and forms show
/// it.
///
/// In a config file the parameter goes by the component's name in snake case: `emaFast` is `ema_fast`.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Param {

    /// What it does, in one sentence.
    String help();

    /// Its unit, such as "bars", "pips" or "x ATR"; empty if it has none.
    String unit() default "";

    /// The smallest allowed value.
    double min() default Double.NEGATIVE_INFINITY;

    /// The largest allowed value.
    double max() default Double.POSITIVE_INFINITY;
}
