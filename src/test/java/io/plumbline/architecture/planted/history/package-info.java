/// Planted violations, see [io.plumbline.ArchitectureTest].
@NullMarked
package io.plumbline.architecture.planted.history;

import org.jspecify.annotations.NullMarked;
