/// Charts drawn on a canvas, and the arithmetic under them, which needs no window.
@NullMarked
package io.plumbline.ui.chart;

import org.jspecify.annotations.NullMarked;
