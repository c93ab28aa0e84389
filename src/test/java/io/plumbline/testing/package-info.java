/// What tests share: made-up bars and settings, and readers of golden files.
@NullMarked
package io.plumbline.testing;

import org.jspecify.annotations.NullMarked;
