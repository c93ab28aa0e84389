/// Planted violations, see [io.plumbline.ArchitectureTest].
@NullMarked
package io.plumbline.architecture.planted.cli;

import org.jspecify.annotations.NullMarked;
