package io.plumbline.config;

import io.plumbline.core.Scenario;
import io.plumbline.core.SnakeCase;
import io.plumbline.core.Timeframe;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How Java names are written in a config file: `emaFast` as `ema_fast`, `OPEN_NEXT` as `open_next`.
final class Names {

    private Names() {}

    /// The key of a record component: `kSl` is `k_sl`, `ema200` is `ema200`, `zWindow` is `z_window`.
    static String key(RecordComponent component) {
        return SnakeCase.of(component.getName());
    }

    /// The keys of a record, in the order of its components.
    static List<String> keys(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(Names::key).toList();
    }

    /// An enum constant as it is written; timeframes and scenarios keep their capitals.
    static String constant(Enum<?> constant) {
        return constant instanceof Timeframe || constant instanceof Scenario
                ? constant.name()
                : constant.name().toLowerCase(Locale.ROOT);
    }
}
