package io.plumbline.history;

import io.plumbline.dataset.DataPassport;

/// A dataset as the index knows it.
///
/// @param passport what is known of it
/// @param file the name of its column file in the folder of the library, such as "EURUSD_M15-5f3a90c1.bars"
public record IndexedDataset(DataPassport passport, String file) {}
