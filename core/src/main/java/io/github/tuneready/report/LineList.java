package io.github.tuneready.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where to look, in a few words: {@code lines 7, 9, 12 and 40 more}. */
final class LineList {
  private static final int MOST = 5;

  private LineList() {}

  /**
   * The first lines of what a rule found, or nothing for the dataset as a whole.
   *
   * @param manyFiles whether the files must be named
   */
  static String of(RuleResult result, boolean manyFiles) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    int listed = 0;
    for (Place place : result.at()) {
      String file = place.file();
      if (file == null || listed == MOST) {
        continue;
      }
      List<String> ofFile = lines.computeIfAbsent(file, name -> new ArrayList<>());
      String line = Figures.count(place.line());
      if (!ofFile.contains(line)) {
        ofFile.add(line);
        listed++;
      }
    }
    List<String> parts = new ArrayList<>();
    lines.forEach((file, ofFile) -> parts.add(of(manyFiles ? file : "", ofFile)));
    long more = result.examples() - listed;
    String all = String.join("; ", parts);
    return listed == 0 || more <= 0 ? all : all + " and " + Figures.count(more) + " more";
  }

  private static String of(String file, List<String> lines) {
    String name = file.isEmpty() ? "" : Inert.text(file) + ", ";
    return name + (lines.size() == 1 ? "line " : "lines ") + String.join(", ", lines);
  }
}
