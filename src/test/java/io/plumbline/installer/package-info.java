/// Tools that the installers are made with: they draw the icons and write down whose work comes along.
@NullMarked
package io.plumbline.installer;

import org.jspecify.annotations.NullMarked;
