/// What a run leaves on disk: its trades as CSV, its numbers as JSON, and a tear sheet as one HTML file.
@NullMarked
package io.plumbline.report;

import org.jspecify.annotations.NullMarked;
