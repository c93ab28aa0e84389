package io.plumbline.config;

import io.plumbline.strategy.Param;

/// The `validation` block.
public record Validation(
        WalkForward walkForward,

        @Param(help = "How far parameters are shaken to see how much results depend on them.", unit = "fraction")
        double perturbCoreParamsPct) {}
