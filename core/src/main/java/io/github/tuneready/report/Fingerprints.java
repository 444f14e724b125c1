package io.github.tuneready.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tuneready.rule.Excerpt;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names for findings by what they are about and not by where they stand: rule, pointer and the text
 * around the fault, or the message where nothing may be quoted. A finding keeps its fingerprint
 * when lines are added or removed above it. Equal findings are numbered in the order of reading.
 * One instance for one report.
 */
final class Fingerprints {
  private static final int BYTES = 8;

  private final Map<String, Integer> seen = new HashMap<>();
  private final MessageDigest digest;

  Fingerprints() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The fingerprint of the next finding: sixteen hex digits, a colon, and its number. */
  String next(String rule, Place place) {
    String hash = hash(rule, place);
    return hash + ":" + seen.merge(hash, 1, Integer::sum);
  }

  /** What equal findings have in common: sixteen hex digits. */
  String hash(String rule, Place place) {
    add(rule);
    add(place.pointer() == null ? "" : place.pointer());
    add(content(place));
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private void add(String text) {
    digest.update(text.getBytes(UTF_8));
    digest.update((byte) 0);
  }

  private static String content(Place place) {
    Excerpt excerpt = place.excerpt();
    return excerpt != null ? excerpt.text() : withoutPlaces(place.message());
  }

  /** Messages name other places as {@code file:line}. */
  private static String withoutPlaces(String message) {
    return message.replaceAll("[^ ]*:[0-9]+", ":");
  }
}
