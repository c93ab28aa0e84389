package io.plumbline.app;

import io.plumbline.dataset.ImportDraft;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/// A program that adds, replaces and removes datasets until it is killed, and says what it did.
final class LibraryWriter {

    private static final int NAMES = 4;

    private LibraryWriter() {}

    /// Arguments: the home, a seed, and the files to add.
    public static void main(String[] arguments) throws Exception {
        SplittableRandom random = new SplittableRandom(Long.parseLong(arguments[1]));
        List<String> files = List.of(arguments).subList(2, arguments.length);
        try (Wiring wiring = new Wiring(Home.in(Path.of(arguments[0])), Wiring.Front.COMMAND_LINE, 1)) {
            Datasets datasets = wiring.datasets();
            say("starting");
            while (true) {
                String name = "d" + random.nextInt(NAMES);
                if (random.nextInt(5) == 0) {
                    say("removing " + name);
                    datasets.remove(List.of(name)).run(Progress.NONE);
                    say("removed " + name);
                } else {
                    Path file = Path.of(files.get(random.nextInt(files.size())));
                    ImportDraft draft =
                            datasets.look(file, Library.IN_UTC.withName(name)).run(Progress.NONE);
                    say("adding " + name);
                    datasets.add(draft, true).run(Progress.NONE);
                    say("added " + name + " " + draft.passport().sha256());
                }
            }
        }
    }

    private static void say(String words) {
        System.out.print(words + "\n");
        System.out.flush();
    }
}
