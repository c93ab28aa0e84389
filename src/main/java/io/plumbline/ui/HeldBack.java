package io.plumbline.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/// Threads that begin to work once the window can be seen: until then it has all processors to itself, and what its
/// screens want to know of files and of the history waits.
final class HeldBack implements Executor {

    private final Executor threads;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean released;

    HeldBack(Executor threads) {
        this.threads = threads;
    }

    @Override
    public synchronized void execute(Runnable work) {
        if (released) {
            threads.execute(work);
        } else {
            waiting.add(work);
        }
    }

    /// Lets what waits begin, in the order in which it came, and all that comes later begin at once.
    synchronized void release() {
        released = true;
        waiting.forEach(threads::execute);
        waiting.clear();
    }
}
