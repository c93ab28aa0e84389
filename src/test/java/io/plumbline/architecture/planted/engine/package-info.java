/// Planted violations, see [io.plumbline.ArchitectureTest].
@NullMarked
package io.plumbline.architecture.planted.engine;

import org.jspecify.annotations.NullMarked;
