package io.plumbline.config;

import io.plumbline.config.FileBlocks.InstrumentBlock;
import io.plumbline.config.FileBlocks.InstrumentTable;
import io.plumbline.config.YamlNode.Block;
import io.plumbline.config.YamlNode.Entry;
import io.plumbline.core.Instrument;
import io.plumbline.core.Instruments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads `instruments`: the pip size of symbols that are not in the standard table, or are other there.
///
/// Base and quote default to those of the standard table, then to the halves of a six-letter symbol.
final class InstrumentTableReader implements RecordBinder.Reader<InstrumentTable> {

    private final RecordBinder binder;
    private final Findings findings;

    InstrumentTableReader(RecordBinder binder, Findings findings) {
        this.binder = binder;
        this.findings = findings;
    }

    @Override
    public Optional<InstrumentTable> read(YamlNode node, String path) {
        Optional<Block> block = binder.block(node, path, "symbols with pip_size, base and quote");
        List<Entry> entries = block.map(Block::entries).orElse(List.of());
        List<Instrument> instruments = new ArrayList<>();
        for (Entry entry : entries) {
            String entryPath = RecordBinder.under(path, entry.key());
            findings.place(entryPath, entry.at());
            binder.record(InstrumentBlock.class, entry.value(), entryPath)
                    .flatMap(bound -> instrument(entry.key(), bound, entryPath))
                    .ifPresent(instruments::add);
        }
        return block.filter(read -> instruments.size() == entries.size())
                .map(read -> new InstrumentTable(List.copyOf(instruments)));
    }

    private Optional<Instrument> instrument(String symbol, InstrumentBlock block, String path) {
        Optional<Instrument> known = Instruments.standard().find(symbol);
        boolean pair = symbol.matches("[A-Z]{6}");
        Optional<String> base = block.base()
                .or(() -> known.map(Instrument::base))
                .or(() -> pair ? Optional.of(symbol.substring(0, 3)) : Optional.empty());
        Optional<String> quote = block.quote()
                .or(() -> known.map(Instrument::quote))
                .or(() -> pair ? Optional.of(symbol.substring(3)) : Optional.empty());
        if (base.isEmpty()) {
            findings.problem(
                    RecordBinder.under(path, "base"),
                    "missing; wanted what one unit of " + symbol + " is, such as `base: " + symbol + "`");
        }
        if (quote.isEmpty()) {
            findings.problem(
                    RecordBinder.under(path, "quote"),
                    "missing; wanted the currency its price is in, such as `quote: USD`");
        }
        boolean currency = quote.isEmpty() || Rules.isCurrency(quote.get());
        if (!currency) {
            findings.problem(
                    RecordBinder.under(path, "quote"),
                    "found `" + quote.get() + "`, wanted a currency of three capital letters such as USD");
        }
        return base.isPresent() && quote.isPresent() && currency
                ? Optional.of(new Instrument(symbol, block.pipSize(), base.get(), quote.get()))
                : Optional.empty();
    }
}
