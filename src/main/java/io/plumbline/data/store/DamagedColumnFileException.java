package io.plumbline.data.store;

import java.io.IOException;
import java.nio.file.Path;

/// The refusal of a column file that is not as it was written, such as "EURUSD-1a2b3c4d.bars: the column of highs
/// is damaged".
public final class DamagedColumnFileException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedColumnFileException(Path file, String damage) {
        super(file + ": " + damage);
    }

    DamagedColumnFileException(Path file, String damage, Throwable cause) {
        super(file + ": " + damage, cause);
    }
}
