package io.plumbline.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Classes under one root package, such as those under `io.plumbline`.
///
/// @param root the root package
/// @param classes all of them, and nothing else
public record Code(String root, JavaClasses classes) {

    Stream<JavaClass> stream() {
        return classes.stream()
                .filter(one -> isOurs(one))
                .sorted((one, other) -> one.getName().compareTo(other.getName()));
    }

    boolean isOurs(JavaClass one) {
        return one.getPackageName().equals(root) || one.getPackageName().startsWith(root + ".");
    }

    /// The package below the root, such as "ui.backtest"; empty for the root itself.
    String packageOf(JavaClass one) {
        return one.getPackageName().equals(root) ? "" : one.getPackageName().substring(root.length() + 1);
    }

    /// The name below the root, such as "history.RunHistory".
    String nameOf(JavaClass one) {
        return one.getName().substring(root.length() + 1);
    }

    /// The first part of the package below the root, such as "ui".
    String areaOf(JavaClass one) {
        String name = packageOf(one);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /// The class a dependency leads to, without array brackets; empty for the likes of `int`.
    static Optional<JavaClass> target(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        return target.isPrimitive() ? Optional.empty() : Optional.of(target);
    }

    /// What classes know, one line per place.
    Stream<String> dependencies(Predicate<JavaClass> from, Predicate<JavaClass> to) {
        return stream()
                .filter(from)
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> target(dependency).filter(to).isPresent())
                .map(Dependency::getDescription)
                .sorted();
    }
}
