package io.github.tuneready.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Apache OpenNLP's model of 103 languages, shared by all threads.
 *
 * <p>Loaded at the first question that needs it: 0.5 s and 37 MB of heap on one core of 2026, which
 * most data sets never pay, as their languages are told without it.
 */
final class LanguageModel {
  private static final String RESOURCE = "/langdetect-183.bin";

  /** Of {@code langdetect-183.bin} in opennlp-models-langdetect 1.3.0, Maven Central, 2026-11. */
  private static final String SHA_256 =
      "2ddf585fac2e02a9dcfb9a4a9cc9417562eaac351be2efb506a2eaa87f19e9d4";

  private LanguageModel() {}

  /** Loads on first use; the class initialiser makes it once for all threads. */
  private static final class Holder {
    static final LanguageDetectorModel MODEL = load();
  }

  static LanguageDetectorModel shared() {
    return Holder.MODEL;
  }

  private static LanguageDetectorModel load() {
    try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("language model " + RESOURCE + " is not on the class path");
      }
      byte[] bytes = in.readAllBytes();
      check(bytes);
      return new LanguageDetectorModel(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("language model " + RESOURCE, e);
    }
  }

  private static void check(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      String found = HexFormat.of().formatHex(digest);
      if (!found.equals(SHA_256)) {
        throw new IllegalStateException("language model " + RESOURCE + " has digest " + found);
      }
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
