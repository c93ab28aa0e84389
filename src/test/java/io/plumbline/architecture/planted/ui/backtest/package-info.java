/// Planted violations, see [io.plumbline.ArchitectureTest].
@NullMarked
package io.plumbline.architecture.planted.ui.backtest;

import org.jspecify.annotations.NullMarked;
