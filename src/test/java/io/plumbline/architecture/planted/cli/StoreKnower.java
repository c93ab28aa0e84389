package io.plumbline.architecture.planted.cli;

import io.plumbline.architecture.planted.history.RunHistory;

/// A command that goes to the store instead of asking the application.
interface StoreKnower {

    void knowsTheStore(RunHistory history);
}
