/// Planted violations, see [io.plumbline.ArchitectureTest].
@NullMarked
package io.plumbline.architecture.planted.strategy;

import org.jspecify.annotations.NullMarked;
