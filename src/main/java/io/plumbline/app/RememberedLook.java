package io.plumbline.app;

import io.plumbline.app.DatasetHealth.Stamp;
import io.plumbline.core.QuotedBars;
import io.plumbline.data.BarImport.Imported;
import io.plumbline.dataset.ImportChoices;
import io.plumbline.dataset.ImportDraft;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The bars of the file that was looked at last, as long as there is memory for them and the file is as it was.
final class RememberedLook {

    /// @param stamp of the file, taken before it was read
    private record Look(Imported imported, Stamp stamp) {}

    private @Nullable SoftReference<Look> last;

    synchronized void forget() {
        last = null;
    }

    synchronized void keep(Imported imported, Stamp stamp) {
        last = new SoftReference<>(new Look(imported, stamp));
    }

    /// The bars that a draft was made from.
    synchronized Optional<QuotedBars> barsOf(ImportDraft draft) {
        Look look = last == null ? null : last.get();
        return Optional.ofNullable(look)
                .filter(known -> isOf(draft, known))
                .map(known -> known.imported().bars());
    }

    /// A draft may have been given another name since, and nothing else.
    private static boolean isOf(ImportDraft draft, Look look) {
        ImportDraft seen = look.imported().draft();
        try {
            return seen.file().equals(draft.file())
                    && nameless(seen.choices()).equals(nameless(draft.choices()))
                    && seen.passport().sha256().equals(draft.passport().sha256())
                    && Stamp.of(Path.of(draft.file())).equals(look.stamp());
        } catch (IOException e) {
            return false;
        }
    }

    private static ImportChoices nameless(ImportChoices choices) {
        return choices.withName("");
    }
}
