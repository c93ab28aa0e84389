/// Whole runs against what another program answered on the same bars.
@NullMarked
package io.plumbline.golden;

import org.jspecify.annotations.NullMarked;
