/// Benchmarks: compiled by every build, run by one command each (see CONTRIBUTING.md).
@NullMarked
package io.plumbline.bench;

import org.jspecify.annotations.NullMarked;
