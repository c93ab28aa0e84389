package io.plumbline.app;

import io.plumbline.history.PastRun;
import io.plumbline.history.RunCard;
import io.plumbline.history.RunInputs;
import io.plumbline.stats.RunResult.BarsUsed;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The runs that are kept, and what can be done with them. Everything that asks the database is a [Job], so that no
/// screen waits for it.
///
/// A job fails with [InputException] if the run is not there (any more), or if the history cannot be used, in words
/// that say why and what to do.
public interface PastRuns {

    /// What can be done about a history that is not open as usual.
    enum Choice {
        /// Opens it once more, such as after the other copy of the program was closed.
        TRY_AGAIN("Try again"),
        /// Looks at a copy of it as it is now, in which nothing can be changed.
        LOOK("Look read-only"),
        /// Opens what can still be read of a damaged one; a copy of it as it was found is set aside.
        RECOVER("Recover what can be read"),
        /// Sets it aside and begins an empty one.
        START_FRESH("Start a fresh history");

        private final String words;

        Choice(String words) {
            this.words = words;
        }

        /// The choice as a button says it.
        public String words() {
            return words;
        }
    }

    /// The state of the history itself.
    ///
    /// @param writable whether runs can be kept, renamed and deleted now
    /// @param words what the user should know, such as that another copy has it open; empty if all is well
    /// @param choices what can be done about it
    record Health(boolean writable, String words, List<Choice> choices) {

        /// A history that is open and well.
        public static final Health GOOD = new Health(true, "", List.of());

        public Health {
            choices = List.copyOf(choices);
        }
    }

    /// What running a past run again showed.
    ///
    /// @param now the run as it came out now; it is not kept a second time
    /// @param differences what is not the same, in words, such as "EURUSD: the bars are others than then"; empty if
    ///     every bit is
    record Again(PastRun now, List<String> differences) {

        public Again {
            differences = List.copyOf(differences);
        }
    }

    /// What a run was asked to do, and on which bars it worked.
    ///
    /// @param bars the bars it read, with their fingerprints; none if it ended before it had read them
    record Asked(RunInputs inputs, List<BarsUsed> bars) {

        public Asked {
            bars = List.copyOf(bars);
        }
    }

    /// Whether the history can be used.
    Job<Health> health();

    /// Does something about a history that is not open as usual.
    ///
    /// @return how it is afterwards
    Job<Health> choose(Choice choice);

    /// All runs, the newest first.
    Job<List<RunCard>> list();

    /// A run with everything it found, as it was shown then. Only done runs have results.
    Job<PastRun> open(long id);

    /// What a run was asked to do, whether or not it has results. Quick, however many trades the run has.
    Job<Asked> asked(long id);

    /// Gives a run another name, notes, tags or star: those of the card. Other components are not looked at.
    Job<RunCard> change(RunCard card);

    /// Takes runs out of the list. They can be brought back for 30 days.
    Job<Integer> delete(Collection<Long> ids);

    /// Brings deleted runs back.
    ///
    /// @return how many of them came back; others were not deleted, or are gone for good
    Job<Integer> undelete(Collection<Long> ids);

    /// Runs a past run again, on the bar files and with the config text it had then, and compares bit by bit.
    Job<Again> runAgain(long id);

    /// Writes all runs into one zip file.
    Job<Path> backup(Path zip);

    /// Puts a backup in the place of the present history, which is set aside, not deleted.
    ///
    /// @return where the present one was put; empty if there was none
    Job<Optional<Path>> restore(Path zip);
}
