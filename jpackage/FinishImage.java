import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// Finishes what `jpackage` made before it becomes an installer: puts JavaFX's native libraries beside those of
/// Java, and has the program rehearse, with no display, so that the JVM writes its ahead-of-time cache.
///
/// `java FinishImage.java IMAGE MODULES WORK`: the app image, the folder of JavaFX's jars, a folder to rehearse in.
final class FinishImage {

    private static final List<String> NATIVE = List.of(".so", ".dylib", ".dll");
    private static final long MOST_MINUTES = 20;
    private static final FileTime JAR_TIME = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    /// Where things are in an app image.
    ///
    /// @param home the Java runtime
    /// @param natives its folder of native libraries
    /// @param app jars, sample data and the launchers' settings
    record Image(Path home, Path natives, Path app) {

        static Image of(Path root) {
            String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
            if (system.startsWith("windows")) {
                return new Image(
                        root.resolve("runtime"), root.resolve("runtime").resolve("bin"), root.resolve("app"));
            }
            if (system.startsWith("mac")) {
                Path contents = root.resolve("Contents");
                Path home = contents.resolve("runtime").resolve("Contents").resolve("Home");
                return new Image(home, home.resolve("lib"), contents.resolve("app"));
            }
            Path home = root.resolve("lib").resolve("runtime");
            return new Image(home, home.resolve("lib"), root.resolve("lib").resolve("app"));
        }
    }

    private FinishImage() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Image image = Image.of(Path.of(arguments[0]).toAbsolutePath());
        takeOutNatives(Path.of(arguments[1]), image.natives());
        setTimes(image.app());
        Path cache = image.app().resolve("plumbline.aot");
        Files.deleteIfExists(cache);
        rehearse(image, cache, Path.of(arguments[2]).toAbsolutePath());
        System.out.printf(Locale.ROOT, "%s: %.1f MB%n", cache.getFileName(), Files.size(cache) / 1e6);
    }

    private static void takeOutNatives(Path modules, Path target) throws IOException {
        try (Stream<Path> jars = Files.list(modules)) {
            for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
                try (JarFile content = new JarFile(jar.toFile())) {
                    for (Enumeration<JarEntry> entries = content.entries(); entries.hasMoreElements(); ) {
                        JarEntry entry = entries.nextElement();
                        if (NATIVE.stream().anyMatch(entry.getName()::endsWith)) {
                            copy(content, entry, target.resolve(entry.getName()));
                        }
                    }
                }
            }
        }
    }

    private static void copy(JarFile jar, JarEntry entry, Path target) throws IOException {
        // Some are Java's own as well, such as parts of the C library on Windows.
        if (!Files.exists(target)) {
            try (InputStream content = jar.getInputStream(entry)) {
                Files.copy(content, target);
            }
        }
    }

    // The JVM takes its cache only for jars that are as old as those it was made with, and installers copy files with the
    // time of day. Whoever unpacks the image can give them this time again: linux/postinst does.
    private static void setTimes(Path app) throws IOException {
        try (Stream<Path> files = Files.list(app)) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                Files.setLastModifiedTime(jar, JAR_TIME);
            }
        }
    }

    private static void rehearse(Image image, Path cache, Path work) throws IOException, InterruptedException {
        deleteAll(work);
        Files.createDirectories(work);
        List<String> command = new ArrayList<>(List.of(image.home().resolve("bin").resolve("java").toString()));
        List<String> classPath = new ArrayList<>();
        try (Stream<Path> files = Files.list(image.app())) {
            Path settings = files.filter(file -> file.toString().endsWith(".cfg")
                            && !file.toString().contains("console"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no launcher's settings in " + image.app()));
            for (String line : Files.readAllLines(settings)) {
                String value = line.substring(line.indexOf('=') + 1)
                        .replace("$APPDIR", image.app().toString());
                if (line.startsWith("app.classpath=")) {
                    classPath.add(value);
                } else if (line.startsWith("java-options=") && !value.startsWith("-XX:AOTCache=")) {
                    command.add(value);
                }
            }
        }
        command.addAll(List.of(
                "-XX:AOTCacheOutput=" + cache,
                "-Dplumbline.rehearsal=commands,window",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-cp",
                String.join(File.pathSeparator, classPath),
                "io.plumbline.Main",
                "--home",
                work.resolve("home").toString()));
        Path log = work.resolve("rehearsal.log");
        Process rehearsal = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = rehearsal.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            rehearsal.destroyForcibly();
        }
        if (!ended || rehearsal.exitValue() != 0 || !Files.exists(cache)) {
            throw new IllegalStateException("the rehearsal failed:\n" + Files.readString(log));
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
