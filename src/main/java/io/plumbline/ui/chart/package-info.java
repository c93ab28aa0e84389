/// Charts drawn on canvases or into SVG files, and the arithmetic under them, which needs no window.
///
/// Regions for FXML: [io.plumbline.ui.chart.Chart] (stepped curves), [io.plumbline.ui.chart.CandleChart] with
/// [io.plumbline.ui.chart.OscillatorChart] below it, [io.plumbline.ui.chart.HistogramChart],
/// [io.plumbline.ui.chart.WaterfallChart], [io.plumbline.ui.chart.HeatGrid]. Each shows one immutable value, set
/// through a property and drawn through layers with a pen. Charts over a shared [io.plumbline.ui.chart.ZoomModel]
/// move together. [io.plumbline.ui.chart.ChartExport] makes files of them. Colours come from `css/chart.css`, one
/// per [io.plumbline.ui.chart.Tone].
@NullMarked
package io.plumbline.ui.chart;

import org.jspecify.annotations.NullMarked;
