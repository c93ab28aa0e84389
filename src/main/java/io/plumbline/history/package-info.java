/// Past runs: what is kept of each, and the database they are kept in. The only home of SQL.
@NullMarked
package io.plumbline.history;

import org.jspecify.annotations.NullMarked;
