package io.plumbline.architecture.planted.data;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A reader that makes its own threads.
final class ThreadMaker {

    Thread makesAThread() {
        return new Thread(() -> {}, "planted");
    }

    Thread.Builder makesAVirtualThread() {
        return Thread.ofVirtual();
    }

    ExecutorService makesAPool() {
        return Executors.newSingleThreadExecutor();
    }

    CompletableFuture<Void> borrowsTheCommonPool() {
        return CompletableFuture.runAsync(() -> {});
    }

    boolean mayAskWhetherToStop() {
        return Thread.currentThread().isInterrupted();
    }
}
