/// Text files of bars and ticks as they come: unpacked, recognised by their separator, header, dates and number of
/// fields, and read into columns, line by line, with the times as the file writes them.
@NullMarked
package io.plumbline.data.layout;

import org.jspecify.annotations.NullMarked;
