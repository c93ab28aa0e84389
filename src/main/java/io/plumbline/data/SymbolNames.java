package io.plumbline.data;

import io.plumbline.core.Instruments;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The symbol that the name of a file or folder gives away, such as EURUSD in `DAT_ASCII_EURUSD_M1_2019.csv`.
final class SymbolNames {

    private static final int PAIR = 6;
    private static final int FOLDERS = 3;
    private static final List<String> INDICES = Instruments.standard().all().stream()
            .map(instrument -> instrument.symbol())
            .filter(symbol -> !KnownPrices.isPair(symbol))
            .toList();

    /// A symbol and where it stands.
    record Named(String symbol, String reason) {}

    private SymbolNames() {}

    /// The symbol named by an archive's entry, the file or the folders it lies in; the first of them that names
    /// exactly one.
    static Optional<Named> find(Path file, String entry) {
        List<Named> texts = new ArrayList<>();
        if (!entry.isEmpty()) {
            texts.add(
                    new Named(entry.substring(entry.lastIndexOf('/') + 1), "from the name of the file in the archive"));
        }
        texts.add(new Named(String.valueOf(file.getFileName()), "from the file's name"));
        Path folder = file.toAbsolutePath().normalize().getParent();
        for (int above = 0; above < FOLDERS && folder != null && folder.getFileName() != null; above++) {
            texts.add(new Named(folder.getFileName().toString(), "from the name of the folder"));
            folder = folder.getParent();
        }
        for (Named text : texts) {
            Optional<String> symbol = in(text.symbol());
            if (symbol.isPresent()) {
                return Optional.of(new Named(symbol.get(), text.reason()));
            }
        }
        return Optional.empty();
    }

    /// The one symbol in a text; empty if there is none or more than one.
    static Optional<String> in(String text) {
        List<String> words = Arrays.stream(text.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Function<List<String>, Set<String>>> readings =
                List.of(SymbolNames::whole, SymbolNames::starts, SymbolNames::joined, SymbolNames::within);
        for (Function<List<String>, Set<String>> reading : readings) {
            Set<String> found = reading.apply(words);
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// A symbol as users write it, such as "eur/usd", the way Plumbline does.
    static String plain(String symbol) {
        return symbol.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static Set<String> whole(List<String> words) {
        return words.stream()
                .map(word -> word.equals("GOLD") ? "XAUUSD" : word.equals("SILVER") ? "XAGUSD" : word)
                .filter(KnownPrices::isKnown)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Brokers add letters, MetaTrader 4 minutes: EURUSDm, EURUSD60.
    private static Set<String> starts(List<String> words) {
        return words.stream()
                .flatMap(word -> Stream.concat(
                        Stream.of(word).filter(one -> one.length() > PAIR).map(one -> one.substring(0, PAIR)),
                        INDICES.stream().filter(word::startsWith)))
                .filter(KnownPrices::isKnown)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> joined(List<String> words) {
        Set<String> found = new LinkedHashSet<>();
        for (int word = 1; word < words.size(); word++) {
            String pair = words.get(word - 1) + words.get(word);
            if (KnownPrices.isPair(pair)) {
                found.add(pair);
            }
        }
        return found;
    }

    private static Set<String> within(List<String> words) {
        Set<String> found = new LinkedHashSet<>();
        for (String word : words) {
            for (int at = 0; at + PAIR <= word.length(); at++) {
                String pair = word.substring(at, at + PAIR);
                if (KnownPrices.isPair(pair)) {
                    found.add(pair);
                }
            }
        }
        return found;
    }
}
