package io.github.tuneready.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files behind the words of a user: a path, a folder, a pattern, or {@code -}.
 *
 * <p>Words keep their order; the files of a folder or pattern are sorted by name, whatever the
 * locale. A file named twice, by another name or through a link, counts once. A path that exists is
 * taken as it is, even if it looks like a pattern. {@code @} and a leading {@code -} mean nothing
 * special, but for {@code -} alone.
 */
public final class Inputs {
  private static final String STANDARD_INPUT = "-";

  private final List<InputFile> files = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private Inputs() {}

  /**
   * The files behind some words, at least one for each word that is not a repetition. Plain files
   * are opened to read their first bytes; FIFOs and standard input are not touched.
   *
   * @throws UnreadableInput if a path is missing or cannot be read, or a folder or pattern has no
   *     files
   */
  public static List<InputFile> find(List<String> words) throws UnreadableInput {
    Inputs inputs = new Inputs();
    for (String word : words) {
      inputs.add(word);
    }
    return List.copyOf(inputs.files);
  }

  private void add(String word) throws UnreadableInput {
    try {
      if (word.equals(STANDARD_INPUT)) {
        addStandardInput(InputFile.standardInput());
      } else if (word.isEmpty()) {
        throw new UnreadableInput("\"\"", "an empty path");
      } else {
        addPath(word);
      }
    } catch (InvalidPathException e) {
      throw new UnreadableInput(word, "not a path here: " + e.getReason());
    } catch (UnreadableInput e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableInput(word, e);
    }
  }

  private void addPath(String word) throws IOException {
    if (!Glob.isPattern(word) || Files.exists(Path.of(word))) {
      addFileOrFolder(Path.of(word));
      return;
    }
    List<Path> matches = Glob.files(word);
    if (matches.isEmpty()) {
      throw new UnreadableInput(word, "no file matches this pattern");
    }
    addAll(matches);
  }

  private void addFileOrFolder(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      addFile(path);
      return;
    }
    List<Path> inside = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path, Inputs::isDataset)) {
      entries.forEach(inside::add);
    }
    if (inside.isEmpty()) {
      throw new UnreadableInput(
          path.toString(), "a folder without *.jsonl, *.jsonl.gz or *.jsonl.zst files");
    }
    inside.sort(Glob.BY_NAME);
    addAll(inside);
  }

  private static boolean isDataset(Path path) {
    String name = String.valueOf(path.getFileName());
    boolean dataset =
        name.endsWith(".jsonl") || name.endsWith(".jsonl.gz") || name.endsWith(".jsonl.zst");
    return dataset && !name.startsWith(".") && !Files.isDirectory(path);
  }

  private void addAll(List<Path> paths) throws UnreadableInput {
    for (Path path : paths) {
      try {
        addFile(path);
      } catch (UnreadableInput e) {
        throw e;
      } catch (IOException e) {
        throw new UnreadableInput(path.toString(), e);
      }
    }
  }

  private void addFile(Path path) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      throw new UnreadableInput(path.toString(), "a folder");
    }
    if (!attributes.isRegularFile()) {
      addSpecial(path, attributes);
    } else if (seen.add(identity(path, attributes))) {
      files.add(regular(path, FileStamp.of(attributes)));
    }
  }

  private void addSpecial(Path path, BasicFileAttributes attributes) throws IOException {
    InputFile special = new InputFile(path.toString(), Access.STREAM, 0, null, null);
    if (isStandardInput(path)) {
      addStandardInput(special);
    } else if (!Files.isReadable(path)) {
      throw new UnreadableInput(path.toString(), "permission denied");
    } else if (seen.add(identity(path, attributes))) {
      files.add(special);
    }
  }

  private static boolean isStandardInput(Path path) {
    return switch (path.toAbsolutePath().normalize().toString()) {
      case "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0" -> true;
      default -> false;
    };
  }

  private void addStandardInput(InputFile input) {
    if (seen.add(STANDARD_INPUT)) {
      files.add(input);
    }
  }

  private static String identity(Path path, BasicFileAttributes attributes) throws IOException {
    Object key = attributes.fileKey();
    return key != null ? key.toString() : path.toRealPath().toString();
  }

  private static InputFile regular(Path path, FileStamp stamp) throws IOException {
    byte[] head;
    try (InputStream stream = Files.newInputStream(path)) {
      head = stream.readNBytes(Sniffer.HEAD_BYTES);
    }
    String name = path.toString();
    // Files of /proc say they are empty and are not.
    boolean unknownSize = stamp.size() == 0 && head.length > 0;
    if (unknownSize || Compression.of(head, head.length) != Compression.NONE) {
      return new InputFile(name, Access.STREAM, stamp.size(), stamp, null);
    }
    ForeignFile foreign = Sniffer.sniff(head, head.length, head.length >= stamp.size());
    return new InputFile(name, Access.RANGE, stamp.size(), stamp, foreign);
  }
}
