package io.plumbline.research.sweep;

import io.plumbline.strategy.ParamValues;
import io.plumbline.strategy.Strategy;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.Constraint;
import io.plumbline.tuning.GridShape;
import java.util.List;
import java.util.OptionalDouble;

/// The combinations of a [GridShape] as parameters of a strategy. Parameters without an axis keep the values of the
/// base.
///
/// @param base where the parameters without an axis come from
/// @param <P> the strategy's parameters
public record Grid<P extends Record>(Strategy<P> strategy, P base, GridShape shape) {

    /// The grid of these axes.
    ///
    /// @param constraints combinations that break one are left out
    /// @throws IllegalArgumentException as [GridShape#of], and naming a parameter the strategy does not have, a
    ///     value outside the parameter's range or a fraction for a whole number
    public static <P extends Record> Grid<P> of(
            Strategy<P> strategy, P base, List<Axis> axes, List<Constraint> constraints) {
        axes.forEach(axis -> ParamValues.check(strategy, axis.parameter(), axis.values()));
        return new Grid<>(strategy, base, GridShape.of(axes, constraints));
    }

    /// Number of combinations.
    public int size() {
        return shape.size();
    }

    /// All parameters of a combination.
    public P params(int combination) {
        return with(shape.parameters(), shape.values(combination));
    }

    /// The base with other values of some parameters.
    P with(List<String> parameters, List<OptionalDouble> values) {
        return ParamValues.with(base, parameters, values);
    }
}
