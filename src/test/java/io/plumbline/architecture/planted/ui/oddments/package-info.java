/// Planted violations, see [io.plumbline.ArchitectureTest].
@NullMarked
package io.plumbline.architecture.planted.ui.oddments;

import org.jspecify.annotations.NullMarked;
