package io.github.tuneready.parse;

import io.github.tuneready.example.Defect;
import io.github.tuneready.example.DefectKind;
import io.github.tuneready.json.JsonDocument;
import java.util.ArrayList;
import java.util.List;

/** The faults found on one line. A line keeps {@value #MOST} of them, so that none can flood. */
final class Defects {
  static final int MOST = 200;

  private final JsonDocument json;
  private List<Defect> list = List.of();

  Defects(JsonDocument json) {
    this.json = json;
  }

  void clear() {
    list = List.of();
  }

  void add(DefectKind kind, int node, String detail) {
    addAt(kind, node, json.offset(node), detail);
  }

  void addAt(DefectKind kind, int node, int offset, String detail) {
    if (list.isEmpty()) {
      list = new ArrayList<>();
    }
    if (list.size() < MOST) {
      list.add(new Defect(kind, node, offset, detail));
    }
  }

  List<Defect> list() {
    return list;
  }
}
