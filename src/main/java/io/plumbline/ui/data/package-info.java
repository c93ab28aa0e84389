/// The Data screen: the library's datasets, and the chosen one as a chart, a table, a passport and a quality
/// report.
@NullMarked
package io.plumbline.ui.data;

import org.jspecify.annotations.NullMarked;
