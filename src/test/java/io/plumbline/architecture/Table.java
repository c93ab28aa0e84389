package io.plumbline.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which package may use which others, and where each library is at home.
public final class Table {

    private final Map<String, Set<String>> mayUse = new LinkedHashMap<>();
    private final Map<String, Set<String>> folders = new LinkedHashMap<>();
    private final Map<String, Set<String>> homes = new LinkedHashMap<>();

    /// A row: a package may use itself and these.
    public Table row(String name, String... others) {
        mayUse.put(name, new HashSet<>(Set.of(others)));
        return this;
    }

    /// A row that may use every package above it, except the root's.
    public Table rowAboveAll(String name) {
        return row(name, mayUse.keySet().toArray(String[]::new));
    }

    /// The packages that a package may be divided into.
    public Table folders(String name, String... inside) {
        folders.put(name, Set.of(inside));
        return this;
    }

    /// An exception to a row, which must say why.
    public Table except(String name, String other, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(name + " may use " + other + ": no reason given");
        }
        mayUse.getOrDefault(name, new HashSet<>()).add(other);
        return this;
    }

    /// A library, by the start of its packages' names, and the only packages that may use it.
    public Table library(String prefix, String... home) {
        homes.put(prefix, Set.of(home));
        return this;
    }

    /// Packages that no row describes.
    public List<String> unknownPackages(Code code) {
        return code.stream()
                .filter(one -> !mayUse.containsKey(code.areaOf(one)) || !isKnownFolder(code, one))
                .map(one -> one.getPackageName() + " is not in the table")
                .distinct()
                .toList();
    }

    private boolean isKnownFolder(Code code, JavaClass one) {
        String area = code.areaOf(one);
        String inside = code.packageOf(one).substring(area.length());
        return inside.isEmpty() || folders.getOrDefault(area, Set.of()).contains(inside.substring(1));
    }

    /// Uses of a package that the user's row does not name.
    public List<String> forbiddenUses(Code code) {
        return code.stream()
                .flatMap(one -> {
                    String area = code.areaOf(one);
                    Set<String> allowed = mayUse.getOrDefault(area, Set.of());
                    return code.dependencies(
                            one::equals,
                            target -> code.isOurs(target)
                                    && !code.areaOf(target).equals(area)
                                    && !allowed.contains(code.areaOf(target)));
                })
                .toList();
    }

    /// Uses of a library away from its home, or of one that has none.
    public List<String> librariesAwayFromHome(Code code) {
        List<String> strays = new ArrayList<>();
        code.stream().forEach(one -> {
            for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                Code.target(dependency)
                        .filter(target -> !code.isOurs(target) && !isAtHome(target, code.areaOf(one)))
                        .ifPresent(_ -> strays.add(dependency.getDescription()));
            }
        });
        return strays;
    }

    private boolean isAtHome(JavaClass library, String area) {
        for (Map.Entry<String, Set<String>> home : homes.entrySet()) {
            if ((library.getPackageName() + ".").startsWith(home.getKey() + ".")) {
                return home.getValue().contains(area);
            }
        }
        return library.getPackageName().startsWith("java.")
                || library.getPackageName().startsWith("org.jspecify.");
    }
}
