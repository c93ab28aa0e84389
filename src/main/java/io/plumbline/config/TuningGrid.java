package io.plumbline.config;

import io.plumbline.tuning.Axis;
import io.plumbline.tuning.GridPreset;
import java.util.List;
import java.util.Optional;

/// The grid of a `tuning` block: one that comes with the program, or axes of the user's own, such as `ema_fast` with
/// 10 and 20.
///
/// @param preset empty for one of the user's own
/// @param axes none for a preset
public record TuningGrid(Optional<GridPreset> preset, List<Axis> axes) {

    public TuningGrid {
        axes = List.copyOf(axes);
    }

    static TuningGrid of(GridPreset preset) {
        return new TuningGrid(Optional.of(preset), List.of());
    }
}
