/// Indicators: arrays in, arrays out. Row `bar` of a result reads inputs up to and including `bar`, never a later
/// one.
///
/// `NaN` means "not yet known": every indicator is `NaN` until it has seen as many values as it needs.
@NullMarked
package io.plumbline.indicator;

import org.jspecify.annotations.NullMarked;
