/// A run's trades: the list with its filters and totals, and one trade on its chart.
@NullMarked
package io.plumbline.ui.trades;

import org.jspecify.annotations.NullMarked;
