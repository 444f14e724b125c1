package io.github.tuneready.read;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/**
 * The files that match a pattern, for shells that do not expand it.
 *
 * <p>{@code *} and {@code ?} stand for characters of one name, {@code [a-c]} for one of several,
 * {@code {a,b}} for one of several texts, and {@code **} as a whole name for any number of folders,
 * none included. Hidden names match only where the pattern's name begins with a dot. Symbolic links
 * are followed; each folder is entered once, so loops end.
 */
final class Glob {
  /** By the characters of the path, part by part, in any locale. */
  static final Comparator<Path> BY_NAME = Glob::compareParts;

  private final List<Path> found = new ArrayList<>();

  private Glob() {}

  static boolean isPattern(String word) {
    return word.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  /** The matching files (folders left out), sorted, each once. */
  static List<Path> files(String pattern) throws IOException {
    String slashed = File.separatorChar == '\\' ? pattern.replace('\\', '/') : pattern;
    Path root = Path.of(slashed.startsWith("/") ? "/" : "");
    List<String> parts = Arrays.stream(slashed.split("/")).filter(p -> !p.isEmpty()).toList();
    Glob glob = new Glob();
    try {
      glob.expand(root, parts);
    } catch (PatternSyntaxException e) {
      throw new UnreadableInput(pattern, "not a pattern: " + e.getDescription());
    }
    return glob.found.stream().sorted(BY_NAME).distinct().toList();
  }

  private void expand(Path base, List<String> parts) throws IOException {
    if (parts.isEmpty()) {
      if (!Files.isDirectory(base)) {
        found.add(base);
      }
      return;
    }
    String part = parts.get(0);
    List<String> rest = parts.subList(1, parts.size());
    if (part.equals("**")) {
      for (Path folder : foldersBelow(base)) {
        expand(folder, rest.isEmpty() ? List.of("*") : rest);
      }
    } else if (isPattern(part)) {
      for (Path match : entries(base, part)) {
        expand(match, rest);
      }
    } else if (Files.exists(base.resolve(part))) {
      expand(base.resolve(part), rest);
    }
  }

  /** A folder and all below it, each once, hidden ones left out. */
  private static List<Path> foldersBelow(Path base) throws IOException {
    List<Path> folders = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    if (Files.isDirectory(base) && seen.add(base.toRealPath())) {
      folders.add(base);
    }
    for (int next = 0; next < folders.size(); next++) {
      for (Path entry : entries(folders.get(next), "*")) {
        if (Files.isDirectory(entry) && seen.add(entry.toRealPath())) {
          folders.add(entry);
        }
      }
    }
    return folders;
  }

  private static List<Path> entries(Path folder, String pattern) throws IOException {
    List<Path> entries = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return entries;
    }
    PathMatcher matcher = folder.getFileSystem().getPathMatcher("glob:" + pattern);
    boolean hidden = pattern.startsWith(".");
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        Path name = entry.getFileName();
        if (matcher.matches(name) && (hidden || !name.toString().startsWith("."))) {
          entries.add(entry);
        }
      }
    } catch (java.nio.file.DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(BY_NAME);
    return entries;
  }

  private static int compareParts(Path a, Path b) {
    int shared = Math.min(a.getNameCount(), b.getNameCount());
    for (int i = 0; i < shared; i++) {
      int order = a.getName(i).toString().compareTo(b.getName(i).toString());
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.getNameCount(), b.getNameCount());
  }
}
