package io.github.tuneready.grammar;

import java.util.List;

/**
 * A sentence as the classes of its words and signs.
 *
 * @param classes in order
 */
record Sentence(List<WordClass> classes) {
  Sentence {
    classes = List.copyOf(classes);
  }

  int size() {
    return classes.size();
  }

  /** The class at a place; the edge outside of the sentence. */
  WordClass at(int i) {
    return i >= 0 && i < classes.size() ? classes.get(i) : WordClass.EDGE;
  }

  long words() {
    return classes.stream().filter(WordClass::isWord).count();
  }

  /** Where the first word stands; the size where there is none. */
  int firstWord() {
    int first = 0;
    while (first < size() && !at(first).isWord()) {
      first++;
    }
    return first;
  }
}
