package io.plumbline.ui.data;

import io.plumbline.core.Drawn;
import io.plumbline.core.MarketSession;
import io.plumbline.ui.chart.CandleView;
import io.plumbline.ui.chart.Level;
import io.plumbline.ui.chart.Oscillator;
import io.plumbline.ui.chart.Overlay;
import io.plumbline.ui.chart.Stretch;
import io.plumbline.ui.chart.Tone;
import io.plumbline.ui.data.OverlayLine.Ready;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What the charts of a dataset show: the bars with the marked one and the lines on them, and a pane for each
/// indicator below.
///
/// @param price the upper chart, and the volumes below it
/// @param hasVolumes whether any bar has a volume
public record BarScene(CandleView price, boolean hasVolumes, List<CandleView> panes) {

    static BarScene of(OpenedBars bars, Set<MarketSession> shaded, OptionalInt chosen, List<OverlayLine> lines) {
        Optional<Stretch> marked = chosen.stream()
                .mapToObj(bar -> new Stretch(bar, bar, Tone.POINTER))
                .findFirst();
        CandleView plain = bars.view(shaded).withStretch(marked);
        List<Overlay> overlays = new ArrayList<>();
        List<CandleView> panes = new ArrayList<>();
        for (OverlayLine line : lines) {
            line.readyProperty().get().ifPresent(ready -> {
                Overlay overlay = new Overlay(ready.drawn().title(), ready.column(), line.tone());
                if (ready.drawn().place() == Drawn.Place.PRICE) {
                    overlays.add(overlay);
                } else {
                    panes.add(plain.withOscillator(oscillator(ready, overlay)));
                }
            });
        }
        return new BarScene(
                plain.withOverlays(List.copyOf(overlays)), bars.volumes().known(), List.copyOf(panes));
    }

    private static Oscillator oscillator(Ready ready, Overlay overlay) {
        List<Level> levels = ready.drawn().limits().stream()
                .map(limit -> new Level(limit.words(), limit.value(), Tone.LABEL))
                .toList();
        int decimals = switch (ready.drawn().unit()) {
            case "%", "pips per bar" -> 3;
            case "standard deviations" -> 2;
            default -> 1;
        };
        return new Oscillator(List.of(overlay), levels, decimals);
    }
}
