package io.plumbline.app;

/// Work that takes long enough to be watched and cancelled, such as a backtest.
///
/// @param <R> what it produces
@FunctionalInterface
public interface Job<R> {

    /// Turns a job's result into what is made of it, still on the job's thread.
    interface Step<R, S> {
        S of(R result) throws Exception;
    }

    /// Does the work on the calling thread.
    ///
    /// It reports to `progress` as it goes, and stops with [InterruptedException] soon after its thread
    /// is interrupted, leaving nothing half-written.
    R run(Progress progress) throws Exception;

    /// What the job is called in the list of tasks, such as "Backtest of EURUSD, GBPUSD".
    default String name() {
        return "Task";
    }

    /// The same work under a name.
    default Job<R> named(String name) {
        return of(name, this);
    }

    /// This job and one more step on its thread, under the same name.
    default <S> Job<S> then(Step<? super R, ? extends S> step) {
        Job<R> first = this;
        return of(name(), progress -> step.of(first.run(progress)));
    }

    private static <R> Job<R> of(String name, Job<R> work) {
        return new Job<>() {
            @Override
            public R run(Progress progress) throws Exception {
                return work.run(progress);
            }

            @Override
            public String name() {
                return name;
            }
        };
    }
}
