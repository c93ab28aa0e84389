package io.plumbline.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Where the pieces of a text end, so that a mistake can be underlined and not only pointed at.
final class PlaceEnds {

    private final List<String> lines;
    private final Map<Integer, TreeMap<Integer, YamlPiece>> pieces = new TreeMap<>();

    PlaceEnds(String text) {
        lines = text.lines().toList();
        for (YamlPiece piece : YamlScan.of(text)) {
            boolean oneLine = !piece.in(text).contains("\n");
            if (oneLine) {
                pieces.computeIfAbsent(piece.line(), line -> new TreeMap<>()).put(piece.column() + 1, piece);
            }
        }
    }

    /// The same problems, each with the end of the piece it stands at; of a piece of several lines that is the end
    /// of the first.
    List<ConfigProblem> with(List<ConfigProblem> problems) {
        List<ConfigProblem> ended = new ArrayList<>();
        problems.forEach(
                problem -> ended.add(problem.line() == 0 ? problem : problem.to(problem.line(), end(problem))));
        return ended;
    }

    private int end(ConfigProblem problem) {
        TreeMap<Integer, YamlPiece> onLine = pieces.getOrDefault(problem.line(), new TreeMap<>());
        Map.Entry<Integer, YamlPiece> piece = onLine.floorEntry(problem.column());
        if (piece != null) {
            int end = piece.getKey() + piece.getValue().to() - piece.getValue().from();
            if (end > problem.column()) {
                return end;
            }
        }
        String line = problem.line() <= lines.size() ? lines.get(problem.line() - 1) : "";
        return Math.max(
                problem.column() + 1, onLine.isEmpty() ? line.stripTrailing().length() + 1 : 0);
    }
}
