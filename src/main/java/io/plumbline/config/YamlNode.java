package io.plumbline.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A piece of a YAML file together with its place, such as the value of `ema_fast` on line 22.
sealed interface YamlNode {

    Mark at();

    /// What stands here in words for an error message, such as "`abc` (text)".
    String words();

    /// Keys and their values, in the order of the file.
    record Block(Mark at, List<Entry> entries) implements YamlNode {

        public Block {
            entries = List.copyOf(entries);
        }

        Optional<Entry> find(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }

        /// This block without a key.
        Block without(String key) {
            return new Block(
                    at,
                    entries.stream().filter(entry -> !entry.key().equals(key)).toList());
        }

        /// This block with a key under another name.
        Block renamed(String key, String name) {
            List<Entry> changed = new ArrayList<>();
            for (Entry entry : entries) {
                changed.add(entry.key().equals(key) ? new Entry(name, entry.keyAt(), entry.value()) : entry);
            }
            return new Block(at, changed);
        }

        @Override
        public String words() {
            return "a block of keys";
        }
    }

    /// A list.
    record Items(Mark at, List<YamlNode> nodes) implements YamlNode {

        public Items {
            nodes = List.copyOf(nodes);
        }

        @Override
        public String words() {
            return "a list";
        }
    }

    /// A single value as it is written, without quotes; its type is decided by whoever wants it.
    record Scalar(Mark at, String text) implements YamlNode {

        @Override
        public String words() {
            return "`" + text + "` (" + Scalars.kind(text) + ")";
        }
    }

    /// No value: `null`, `~` or a key with nothing behind it.
    record Nothing(Mark at) implements YamlNode {

        @Override
        public String words() {
            return "nothing";
        }
    }

    /// Something that is already among the mistakes and counts as unreadable from then on.
    record Refused(Mark at) implements YamlNode {

        @Override
        public String words() {
            return "something unreadable";
        }
    }

    /// A key with its value.
    record Entry(String key, Mark keyAt, YamlNode value) {

        /// Where a wrong value is pointed at: the value itself if it is a single one, else its key.
        Mark at() {
            return value instanceof Scalar ? value.at() : keyAt;
        }
    }
}
