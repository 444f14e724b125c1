package io.github.tuneready.cli;

import io.github.tuneready.decision.Evidence;
import io.github.tuneready.decision.EvidenceFile;
import io.github.tuneready.decision.Iteration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The answers given so far. Whether one fits is asked of the reader of evidence files, so that what
 * is taken here is taken there too. For one thread.
 */
final class EvidenceDraft {
  private static final String ANSWER = "answer";

  private final Path folder;
  private final Map<String, String> values = new LinkedHashMap<>();
  private Evidence evidence;

  /** No answer yet; files that answers name are relative to the folder. */
  EvidenceDraft(Path folder) throws IOException {
    this.folder = folder;
    this.evidence = read(Map.of());
  }

  /** What is known so far. */
  Evidence evidence() {
    return evidence;
  }

  /**
   * Takes an answer.
   *
   * @param key as in the evidence file, with its section
   * @param json the value
   * @throws IOException if a file that it names cannot be read
   * @throws io.github.tuneready.document.DocumentException if the value is none for the key
   */
  void put(String key, String json) throws IOException {
    Map<String, String> with = new LinkedHashMap<>(values);
    with.put(key, json);
    Evidence read = read(with);
    if (key.equals("prompting.runs")) {
      // Read once: a log may be large, and what counts is what it said now.
      with.remove(key);
      with.put("prompting.iterations", written(read.prompting().iterations()));
    }
    values.putAll(with);
    values.keySet().retainAll(with.keySet());
    evidence = read;
  }

  private Evidence read(Map<String, String> answers) throws IOException {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> keys = new ArrayList<>();
    answers.forEach(
        (key, json) -> {
          int dot = key.indexOf('.');
          if (dot < 0) {
            keys.add(pair(key, json));
          } else {
            sections
                .computeIfAbsent(key.substring(0, dot), unseen -> new ArrayList<>())
                .add(pair(key.substring(dot + 1), json));
          }
        });
    sections.forEach((name, pairs) -> keys.add(pair(name, mapping(pairs))));
    return EvidenceFile.parse(ANSWER, mapping(keys), true, folder);
  }

  /** What the reader says about an answer, without the place in a file that nobody sees. */
  static String fault(String message) {
    return message.replaceFirst("^" + ANSWER + ":\\d+:\\d+: (?:[a-z_.]+(?:\\[\\d+])?)+: ", "");
  }

  private static String written(List<Iteration> iterations) {
    return iterations.stream()
        .map(
            made ->
                mapping(
                    made.name().isBlank()
                        ? counts(made)
                        : List.of(
                            pair("name", JsonLine.quoted(made.name())),
                            String.join(",", counts(made)))))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static List<String> counts(Iteration made) {
    return List.of(
        pair("correct", Long.toString(made.result().correct())),
        pair("of", Long.toString(made.result().of())));
  }

  private static String pair(String key, String json) {
    return JsonLine.quoted(key) + ":" + json;
  }

  private static String mapping(List<String> pairs) {
    return pairs.stream().collect(Collectors.joining(",", "{", "}"));
  }
}
