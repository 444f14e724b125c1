package io.github.tuneready.decision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one step of the tree says: go on or stop here, and why. For one thread. */
final class Ruling {
  final String answer;
  final @Nullable Leaf leaf;
  final List<Fact> facts = new ArrayList<>();
  final List<Fact> contrary = new ArrayList<>();
  final List<String> missing = new ArrayList<>();

  private Ruling(String answer, @Nullable Leaf leaf) {
    this.answer = answer;
    this.leaf = leaf;
  }

  static Ruling goOn(String answer) {
    return new Ruling(answer, null);
  }

  static Ruling stop(Leaf leaf, String answer) {
    return new Ruling(answer, leaf);
  }

  Ruling by(Fact fact) {
    facts.add(fact);
    return this;
  }

  Ruling against(Fact fact) {
    contrary.add(fact);
    return this;
  }

  Ruling lacks(String what) {
    missing.add(what);
    return this;
  }
}
