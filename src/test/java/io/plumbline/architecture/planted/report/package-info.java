/// Planted violations, see [io.plumbline.ArchitectureTest].
@NullMarked
package io.plumbline.architecture.planted.report;

import org.jspecify.annotations.NullMarked;
