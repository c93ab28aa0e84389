package io.plumbline.architecture.planted.core;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.DoubleProperty;
import org.slf4j.Logger;

/// A pure class that knows files, network, databases, threads, logs and windows.
interface WorldKnower {

    default boolean looksAtFiles(Path file) {
        return Files.exists(file);
    }

    URI knowsTheNetwork();

    Connection knowsADatabase();

    AtomicInteger knowsOtherThreads();

    default long worksInParallel(List<String> words) {
        return words.parallelStream().count();
    }

    Logger knowsALog();

    DoubleProperty knowsAWindow();
}
