package io.plumbline.history;

import io.plumbline.core.BarRange;
import io.plumbline.core.Scenario;
import io.plumbline.dataset.BarSource;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.SequencedMap;

/// A [RunStart] in the form in which it waits in the inbox, with sources and passports as texts. The names of its
/// components, and those of the record below, are in every waiting run: renaming one hides it from old runs.
record WaitingStart(
        String name,
        WaitingInputs inputs,
        String timeframes,
        String engineVersion,
        OptionalLong seed,
        Instant started) {

    /// A [RunInputs] in that form.
    ///
    /// @param barFiles the sources' texts by symbol
    /// @param passports passports as JSON by symbol
    record WaitingInputs(
            String configPath,
            String configText,
            SequencedMap<String, String> barFiles,
            List<Scenario> scenarios,
            BarRange range,
            SequencedMap<String, String> passports) {

        static WaitingInputs of(RunInputs inputs) {
            SequencedMap<String, String> files = new LinkedHashMap<>();
            inputs.bars().forEach((symbol, source) -> files.put(symbol, source.text()));
            SequencedMap<String, String> passports = new LinkedHashMap<>();
            inputs.passports().forEach((symbol, passport) -> passports.put(symbol, PassportText.of(passport)));
            return new WaitingInputs(
                    inputs.configPath(), inputs.configText(), files, inputs.scenarios(), inputs.range(), passports);
        }

        RunInputs inputs() {
            SequencedMap<String, BarSource> bars = new LinkedHashMap<>();
            barFiles.forEach((symbol, text) -> bars.put(symbol, BarSource.parse(text)));
            return new RunInputs(configPath, configText, bars, scenarios, range, PassportText.parseAll(passports));
        }
    }

    static WaitingStart of(RunStart start) {
        return new WaitingStart(
                start.name(),
                WaitingInputs.of(start.inputs()),
                start.timeframes(),
                start.engineVersion(),
                start.seed(),
                start.started());
    }

    RunStart start() {
        return new RunStart(name, inputs.inputs(), timeframes, engineVersion, seed, started);
    }
}
