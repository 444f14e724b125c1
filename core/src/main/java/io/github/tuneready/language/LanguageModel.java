package io.github.tuneready.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.langdetect.LanguageDetectorFactory;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Apache OpenNLP's model of 103 languages, shared by all threads.
 *
 * <p>Loaded at the first question that needs it: 0.2 to 0.3 s and 24 MB of heap on a machine of
 * 2026. Most data sets never pay that, as their languages are told without it.
 */
final class LanguageModel {
  /** From opennlp-models-langdetect 1.3.0, Maven Central, 2026-11. */
  private static final String SHA_256 =
      "2ddf585fac2e02a9dcfb9a4a9cc9417562eaac351be2efb506a2eaa87f19e9d4";

  /** The entry of the archive with the model itself. */
  private static final String TABLE = "langdetect.model";

  private static final PinnedModel<LanguageDetectorModel> MODEL =
      new PinnedModel<>("/langdetect-183.bin", SHA_256, LanguageModel::read);

  private LanguageModel() {}

  private static LanguageDetectorModel read(InputStream in) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(TABLE)) {
          NgramModel table = NgramModel.read(zip.readAllBytes());
          return new LanguageDetectorModel(table, Map.of(), new LanguageDetectorFactory());
        }
      }
    }
    throw new IOException(TABLE + " is not in it");
  }

  static LanguageDetectorModel shared() {
    return MODEL.get();
  }
}
