/// Planted violations, see [io.plumbline.ArchitectureTest].
@NullMarked
package io.plumbline.architecture.planted.ui;

import org.jspecify.annotations.NullMarked;
