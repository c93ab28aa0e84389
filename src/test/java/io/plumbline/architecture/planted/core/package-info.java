/// Planted violations, see [io.plumbline.ArchitectureTest].
@NullMarked
package io.plumbline.architecture.planted.core;

import org.jspecify.annotations.NullMarked;
