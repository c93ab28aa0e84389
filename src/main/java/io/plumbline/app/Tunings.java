package io.plumbline.app;

import io.plumbline.tuning.Tuning;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Everything that can be done with searches over parameters, as jobs.
public interface Tunings {

    /// What a search would be, known before it starts.
    ///
    /// @param combinations after constraints
    /// @param paths how many of them differ in what they do
    /// @param bars of all symbols together
    record Size(int combinations, int paths, long bars) {

        /// How many bars all paths of a worker walk along in a second, where workers have a processor each.
        private static final double STEPS_A_SECOND = 1.5e9;

        private static final double READING_SECONDS = 0.3;

        /// About how long the search takes.
        ///
        /// @param scenarios in how many all combinations are tried
        public Duration estimate(int scenarios, int workers) {
            int busy = Math.min(workers, Runtime.getRuntime().availableProcessors());
            double steps = (double) paths * bars * scenarios;
            return Duration.ofMillis((long) (1000 * (READING_SECONDS + steps / STEPS_A_SECOND / busy)));
        }
    }

    /// A search that the history keeps.
    ///
    /// @param id its number in the history
    /// @param sources what it ran over, such as "EURUSD EURUSD_M15.csv"
    /// @param facts what was asked for
    /// @param tried how many combinations were tried so far, over all scenarios
    /// @param toTry how many there are to try, over all scenarios
    record Kept(long id, Instant startedUtc, List<String> sources, Tuning.Facts facts, long tried, long toTry) {

        public boolean finished() {
            return tried == toTry;
        }
    }

    /// A search that is done, and its number in the history.
    record Done(long id, Tuning tuning) {}

    /// Checks a request and says how much work it is. It fails with [InputException] as the search itself would.
    Job<Size> size(TuneRequest request);

    /// Searches, and keeps what is found as it is found. One of the same request over the same bars that was
    /// stopped goes on where it was.
    Job<Done> search(TuneRequest request, TuningWatcher watcher);

    /// All searches that are kept, the newest first.
    Job<List<Kept>> list();

    /// What a kept search was asked for, such as to run one of its combinations.
    Job<TuneRequest> request(long id);

    /// A kept search as it ended. It fails with [InputException] if it has not ended, or is not there.
    Job<Tuning> open(long id);

    /// Goes on with a search that was stopped; one that has ended is opened.
    Job<Done> resume(long id, TuningWatcher watcher);

    /// Forgets searches.
    Job<Integer> delete(List<Long> ids);
}
