/// Planted violations, see [io.plumbline.ArchitectureTest].
@NullMarked
package io.plumbline.architecture.planted.data;

import org.jspecify.annotations.NullMarked;
