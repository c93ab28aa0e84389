/// The rules that hold for the program's own classes, as code that any set of classes can be held against.
@NullMarked
package io.plumbline.architecture;

import org.jspecify.annotations.NullMarked;
