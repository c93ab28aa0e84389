package io.plumbline.config;

import io.plumbline.core.Scenario;
import io.plumbline.strategy.Param;
import io.plumbline.tuning.Constraint;
import io.plumbline.tuning.GridPreset;
import io.plumbline.tuning.Objective;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The `tuning` block of a config: which grid of parameters is searched and how, such as the medium grid of S1 in two
/// stages.
///
/// @param strategy a strategy's name, in either case
/// @param constraints what combinations must keep, as [Constraint#parse] reads them
public record TuningSettings(
        @Param(help = "The strategy whose parameters are searched.") @IfMissing("S1_TREND_EMA_ATR_ADX")
        String strategy,

        @Param(help = "small, medium or large, or a block of parameters with their values.") @IfMissing("medium")
        TuningGrid grid,

        @Param(help = "What combinations must keep, such as \"ema_fast < ema_slow\".")
        Optional<List<String>> constraints,

        @Param(help = "What combinations are ranked by; score is the reference's.") @IfMissing("score")
        Objective objective,

        @Param(help = "Whether all are tried in one scenario and only the best in all three.") @IfMissing("true")
        boolean twoStage,

        @Param(help = "The scenario that combinations are ranked in.") @IfMissing("B")
        Scenario tuneScenario,

        @Param(help = "How many count as the best.", unit = "combinations", min = 1) @IfMissing("10")
        int topK,

        @Param(help = "Only so many of the last bars of each symbol; all without it.", unit = "bars", min = 1)
        OptionalInt limitBars,

        @Param(
                help = "How many parts of the work are done at a time; as many as there are processors without it.",
                min = 1)
        OptionalInt workers) {

    /// What a config without the block asks for.
    public static final TuningSettings DEFAULTS = new TuningSettings(
            "S1_TREND_EMA_ATR_ADX",
            TuningGrid.of(GridPreset.MEDIUM),
            Optional.empty(),
            Objective.SCORE,
            true,
            Scenario.B,
            10,
            OptionalInt.empty(),
            OptionalInt.empty());

    public TuningSettings {
        constraints = constraints.map(List::copyOf);
    }

    /// The constraints, which a config that was read has checked.
    public List<Constraint> kept() {
        return constraints.orElse(List.of()).stream().map(Constraint::parse).toList();
    }
}
