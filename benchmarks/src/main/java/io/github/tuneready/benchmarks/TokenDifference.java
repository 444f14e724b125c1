package io.github.tuneready.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.EncodingType;
import io.github.tuneready.token.Encoding;
import io.github.tuneready.token.TokenCounter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Counts every line of every file below some folders with our counter and with JTokkit, and prints
 * where they differ, cut down to the shortest text that still does. A difference is put down to the
 * JDK's older Unicode where the text has a character that the running JDK does not know, and is
 * unexplained otherwise. Files ending in {@code .gz} are unpacked; other archives are left out.
 *
 * <p>Usage: {@code TokenDifference o200k_base|cl100k_base FOLDER...}
 */
public final class TokenDifference {
  private static final int MOST_SHOWN = 20;
  private static final int BUFFER = 1 << 16;
  private static final double MEGA = 1e6;

  private final TokenCounter counter;
  private final com.knuddels.jtokkit.api.Encoding peer;
  private long files;
  private long bytes;
  private long lines;
  private long ours;
  private long differing;
  private long unexplained;

  private TokenDifference(String encoding) {
    this.counter = Encoding.forName(encoding).newCounter();
    this.peer =
        Encodings.newLazyEncodingRegistry()
            .getEncoding(EncodingType.fromName(encoding).orElseThrow());
  }

  /** Compares; the exit code is 1 where a difference is left unexplained. */
  public static void main(String[] args) throws IOException {
    TokenDifference difference = new TokenDifference(args[0]);
    for (Path file : files(args)) {
      difference.compare(file);
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %,d files, %.1f MB, %,d lines, %,d tokens; %,d lines differ, %,d of them"
            + " unexplained%n",
        args[0],
        difference.files,
        difference.bytes / MEGA,
        difference.lines,
        difference.ours,
        difference.differing,
        difference.unexplained);
    System.exit(difference.unexplained == 0 ? 0 : 1);
  }

  private static List<Path> files(String[] args) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      try (Stream<Path> below = Files.walk(Path.of(args[i]))) {
        below
            .filter(Files::isRegularFile)
            .filter(file -> !file.toString().matches(".*\\.(zst|zip|bz2|xz|parquet|png|jpg)"))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  private void compare(Path file) throws IOException {
    files++;
    var decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(file), decoder))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        compare(file, line);
      }
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream raw = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(raw, BUFFER) : raw;
  }

  private void compare(Path file, String line) {
    byte[] utf8 = line.getBytes(UTF_8);
    lines++;
    bytes += utf8.length;
    long count = counter.count(utf8, 0, utf8.length);
    ours += count;
    if (count == peer.countTokensOrdinary(line)) {
      return;
    }
    differing++;
    boolean newer = line.codePoints().anyMatch(code -> !Character.isDefined(code));
    if (!newer) {
      unexplained++;
    }
    if (differing <= MOST_SHOWN) {
      String shortest = shortest(line);
      System.out.printf(
          Locale.ROOT,
          "%s:%d: ours %d, JTokkit %d for %s: %s%n",
          file,
          lines,
          counter.count(shortest),
          peer.countTokensOrdinary(shortest),
          escaped(shortest),
          newer ? "has characters newer than the JDK's Unicode" : "UNEXPLAINED");
    }
  }

  /** Drops halves, quarters and so on from both ends while the counts still differ. */
  private String shortest(String text) {
    String shortest = text;
    for (int step = text.length() / 2; step > 0; step = shortest.length() > step ? step / 2 : 0) {
      while (shortest.length() > step && differs(shortest.substring(step))) {
        shortest = shortest.substring(step);
      }
      while (shortest.length() > step && differs(shortest.substring(0, shortest.length() - step))) {
        shortest = shortest.substring(0, shortest.length() - step);
      }
    }
    return shortest;
  }

  private boolean differs(String text) {
    return counter.count(text) != peer.countTokensOrdinary(text);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder("\"");
    text.codePoints()
        .limit(60)
        .forEach(
            code -> {
              if (code >= ' ' && code < 127) {
                escaped.appendCodePoint(code);
              } else {
                escaped.append(String.format(Locale.ROOT, "\\u{%X}", code));
              }
            });
    return escaped.append('"').toString();
  }
}
