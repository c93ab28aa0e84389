package io.plumbline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// A start of the program in a process of its own, without a window: `OtherStart HOME FILE…` says "handed over", or
/// "first" and then waits to be killed, or for the end of who started it.
final class OtherStart {

    private OtherStart() {}

    public static void main(String[] arguments) throws InterruptedException, IOException {
        Optional<OneWindow> claim = OneWindow.claim(
                Home.in(Path.of(arguments[0])),
                Stream.of(arguments).skip(1).map(Path::of).toList(),
                Duration.ofSeconds(20));
        if (claim.isEmpty()) {
            System.out.println("handed over");
            return;
        }
        claim.get().listen(Executors.newCachedThreadPool(), files -> System.out.println("took " + files));
        System.out.println("first");
        // Its input ends with whoever holds the other side.
        System.in.readAllBytes();
        System.exit(0);
    }
}
