/// Planted violations, see [io.plumbline.ArchitectureTest].
@NullMarked
package io.plumbline.architecture.planted.app;

import org.jspecify.annotations.NullMarked;
