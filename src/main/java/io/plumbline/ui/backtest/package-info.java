/// The backtest screen: runs one backtest and shows what it found.
@NullMarked
package io.plumbline.ui.backtest;

import org.jspecify.annotations.NullMarked;
