package io.plumbline.config;

import io.plumbline.strategy.Param;

/// The `validation` block.
public record Validation(
        @Param(help = "How bars are split into training, validation and test: three lengths, or six dates.")
        WalkForward walkForward,

        @Param(help = "How far parameters are shaken to see how much results depend on them.", unit = "fraction")
        double perturbCoreParamsPct) {}
