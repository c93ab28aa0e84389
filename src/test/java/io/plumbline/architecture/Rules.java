package io.plumbline.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Rules about single classes and files. Each answers with what breaks it, one line per place.
public final class Rules {

    /// Packages whose use lets the world in: files, network, databases, threads, logs, windows.
    private static final List<String> WORLD = List.of(
            "java.io",
            "java.nio",
            "java.net",
            "java.sql",
            "java.util.concurrent",
            "java.util.logging",
            "org.slf4j",
            "javafx",
            "java.awt",
            "javax.swing");

    private static final Set<String> WORLD_TYPES = Set.of(
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.System$Logger",
            "java.time.Clock",
            "java.time.InstantSource",
            "java.util.Timer",
            "java.util.UUID",
            "java.security.SecureRandom");

    /// What a pure package may be handed to run its parts on; it may not make one.
    private static final Set<String> HANDED = Set.of(
            "java.util.concurrent.Callable",
            "java.util.concurrent.ExecutionException",
            "java.util.concurrent.Executor",
            "java.util.concurrent.ExecutorService",
            "java.util.concurrent.Future");

    private static final Set<String> THREAD_MAKERS = Set.of(
            "java.lang.Thread",
            "java.util.Timer",
            "java.util.concurrent.ForkJoinPool",
            "java.util.concurrent.ScheduledThreadPoolExecutor",
            "java.util.concurrent.ThreadPoolExecutor",
            "javafx.concurrent.Service");

    private Rules() {}

    /// Clocks, chance, threads, files, network, databases, logs and windows in packages that must not know them.
    ///
    /// @param pure packages below the root that know none of it
    /// @param handed those of them that may use an executor they are handed
    public static List<String> impurities(Code code, Set<String> pure, Set<String> handed) {
        Stream<String> types = code.dependencies(
                one -> pure.contains(code.areaOf(one)) && !handed.contains(code.areaOf(one)), Rules::isWorld);
        Stream<String> typesWithExecutor = code.dependencies(
                one -> handed.contains(code.areaOf(one)),
                target -> isWorld(target) && !HANDED.contains(target.getName()));
        Stream<String> calls = calls(
                code,
                one -> pure.contains(code.areaOf(one)),
                call -> isClock(call) || isChance(call) || isParallelStream(call));
        return Stream.of(types, typesWithExecutor, calls)
                .flatMap(lines -> lines)
                .toList();
    }

    /// Threads made outside their one home.
    public static List<String> threadsMadeOutside(Code code, String home) {
        return calls(
                        code,
                        one -> !code.areaOf(one).equals(home),
                        call -> isThreadMaking(call) || isParallelStream(call))
                .toList();
    }

    /// View models that know controls, windows or layouts.
    public static List<String> viewModelsThatKnowControls(Code code) {
        List<String> forbidden = List.of("javafx.scene", "javafx.stage", "javafx.fxml");
        return code.dependencies(one -> outermostName(one).endsWith("ViewModel"), target -> isIn(target, forbidden))
                .toList();
    }

    /// Controllers that know anything of ours but the window.
    public static List<String> controllersThatKnowMoreThanTheWindow(Code code) {
        return code.dependencies(
                        one -> outermostName(one).endsWith("Controller"),
                        target -> code.isOurs(target) && !code.areaOf(target).equals("ui"))
                .toList();
    }

    /// Uses of these classes by packages that should go through somebody else.
    ///
    /// @param types names below the root, such as "history.RunHistory"
    /// @param users packages below the root that may use them
    public static List<String> usesBeyond(Code code, Set<String> types, Set<String> users) {
        return code.dependencies(
                        one -> !users.contains(code.areaOf(one)),
                        target -> code.isOurs(target) && types.contains(code.nameOf(target)))
                .toList();
    }

    /// Packages that do not say that nothing in them is null unless it says so.
    public static List<String> packagesThatAllowNull(Code code) {
        Set<String> marked = new HashSet<>(code.stream()
                .filter(one -> one.getSimpleName().equals("package-info"))
                .filter(one -> one.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .map(JavaClass::getPackageName)
                .toList());
        return code.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name -> !marked.contains(name))
                .map(name -> name + " has no package-info.java with @NullMarked")
                .toList();
    }

    /// Source files with more lines than a reader has patience.
    public static List<String> longFiles(Path folder, int mostLines) throws IOException {
        List<String> tooLong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                int lines = Files.readAllLines(file).size();
                if (lines > mostLines) {
                    tooLong.add(file.getFileName() + ": " + lines + " lines, at most " + mostLines);
                }
            }
        }
        return tooLong;
    }

    private static Stream<String> calls(Code code, Predicate<JavaClass> from, Predicate<JavaAccess<?>> forbidden) {
        return code.stream()
                .filter(from)
                .flatMap(one -> one.getAccessesFromSelf().stream())
                .filter(forbidden)
                .map(JavaAccess::getDescription)
                .sorted();
    }

    private static boolean isWorld(JavaClass target) {
        return isIn(target, WORLD) || WORLD_TYPES.contains(target.getName());
    }

    private static boolean isClock(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        return (owner.startsWith("java.time.") && call.getName().equals("now"))
                || (owner.equals("java.lang.System")
                        && Set.of("currentTimeMillis", "nanoTime").contains(call.getName()))
                || (owner.equals("java.util.Date") && isConstructorWithoutSeed(call))
                || owner.equals("java.util.Calendar");
    }

    private static boolean isChance(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        return (owner.equals("java.lang.Math") && call.getName().equals("random"))
                || (Set.of("java.util.Random", "java.util.SplittableRandom").contains(owner)
                        && isConstructorWithoutSeed(call))
                || (owner.equals("java.util.Collections") && call.getName().equals("shuffle") && parameters(call) == 1);
    }

    private static boolean isConstructorWithoutSeed(JavaAccess<?> call) {
        return call.getName().equals(JavaConstructor.CONSTRUCTOR_NAME) && parameters(call) == 0;
    }

    private static boolean isParallelStream(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        return call.getName().equals("parallelStream")
                || (owner.startsWith("java.util.stream.") && call.getName().equals("parallel"))
                || (owner.equals("java.util.Arrays") && call.getName().startsWith("parallel"));
    }

    private static boolean isThreadMaking(JavaAccess<?> call) {
        JavaClass owner = call.getTargetOwner();
        boolean made = call.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                && THREAD_MAKERS.stream().anyMatch(owner::isAssignableTo);
        return made
                || owner.getName().equals("java.util.concurrent.Executors")
                || (owner.getName().equals("java.lang.Thread")
                        && Set.of("ofPlatform", "ofVirtual", "startVirtualThread")
                                .contains(call.getName()))
                || (owner.getName().equals("java.util.concurrent.CompletableFuture")
                        && call.getName().endsWith("Async"))
                || (owner.getName().equals("java.util.concurrent.ForkJoinPool")
                        && call.getName().equals("commonPool"));
    }

    private static int parameters(JavaAccess<?> call) {
        return call.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().size()
                : -1;
    }

    private static boolean isIn(JavaClass target, List<String> packages) {
        String name = target.getPackageName() + ".";
        return packages.stream().anyMatch(one -> name.startsWith(one + "."));
    }

    /// The simple name of the file's class: "BacktestViewModel" also for the classes inside it.
    private static String outermostName(JavaClass one) {
        String name = one.getName().substring(one.getPackageName().length() + 1);
        int dollar = name.indexOf('$');
        return dollar < 0 ? name : name.substring(0, dollar);
    }
}
