package io.github.tuneready;

import io.github.tuneready.example.Split;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The files to check, by what they are for. Names are as a user types them: files, folders, globs
 * and {@code -} for standard input. Immutable.
 *
 * @param files the names of each split's files, in the order of reading
 */
public record Dataset(Map<Split, List<String>> files) {
  /** Copies the map; there must be training files. */
  public Dataset {
    Map<Split, List<String>> copy = new EnumMap<>(Split.class);
    files.forEach((split, names) -> copy.put(split, List.copyOf(names)));
    files = copy;
    if (names(files, Split.TRAIN).isEmpty()) {
      throw new IllegalArgumentException("no training file is given");
    }
  }

  /** A dataset of training files alone. */
  public static Dataset train(Path... paths) {
    List<String> names = new ArrayList<>();
    for (Path path : paths) {
      names.add(path.toString());
    }
    return new Dataset(Map.of(Split.TRAIN, names));
  }

  /** This dataset with one more validation file. */
  public Dataset withValidation(Path path) {
    return with(Split.VALIDATION, path.toString());
  }

  /** This dataset with one more evaluation file. */
  public Dataset withEvaluation(Path path) {
    return with(Split.EVALUATION, path.toString());
  }

  /** This dataset compared with one more earlier dataset or benchmark. */
  public Dataset withAgainst(Path path) {
    return with(Split.AGAINST, path.toString());
  }

  /** This dataset with one more file of a split. */
  public Dataset with(Split split, String name) {
    Map<Split, List<String>> more = new EnumMap<>(files);
    List<String> names = new ArrayList<>(names(split));
    names.add(name);
    more.put(split, names);
    return new Dataset(more);
  }

  /** The names of a split's files, as typed. */
  public List<String> names(Split split) {
    return names(files, split);
  }

  private static List<String> names(Map<Split, List<String>> files, Split split) {
    return files.getOrDefault(split, List.of());
  }
}
