/// The nouns of the domain: instruments, bars, signals, trades. Immutable or append-only columns; no behaviour
/// beyond what the numbers themselves imply.
///
/// Times are epoch milliseconds in UTC and carry the suffix `Utc`; a bar's time is its start. `NaN` inside an array
/// means "not yet known" and appears nowhere else.
@NullMarked
package io.plumbline.core;

import org.jspecify.annotations.NullMarked;
