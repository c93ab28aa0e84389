/// Bars as the library keeps them: one file of columns per dataset, checked in every byte when it is read.
@NullMarked
package io.plumbline.data.store;

import org.jspecify.annotations.NullMarked;
