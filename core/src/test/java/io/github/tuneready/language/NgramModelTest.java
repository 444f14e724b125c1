package io.github.tuneready.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.MaxentModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NgramModelTest {
  private static LanguageDetectorModel theirs;

  @BeforeAll
  static void load() throws IOException {
    try (InputStream in = NgramModelTest.class.getResourceAsStream("/langdetect-183.bin")) {
      theirs = new LanguageDetectorModel(in);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Where is my parcel? It was to come on Monday.",
        "Gdzie jest moja paczka? Mia\u0142a przyj\u015B\u0107 w poniedzia\u0142ek.",
        "\u03A0\u03BF\u03CD \u03B5\u03AF\u03BD\u03B1\u03B9 \u03C4\u03BF \u03B4\u03AD\u03BC\u03B1;",
        "\u05D0\u05D9\u05E4\u05D4 \u05D4\u05D7\u05D1\u05D9\u05DC\u05D4 \u05E9\u05DC\u05D9",
        "\u8377\u7269\u306F\u3069\u3053\u3067\u3059\u304B",
        "\uD83D\uDE00 \uD835\uDC00\uD835\uDC01 x",
        ""
      })
  void saysWhatOpenNlpSays(String text) {
    var own = new LanguageDetectorME(LanguageModel.shared()).predictLanguages(text);
    var reference = new LanguageDetectorME(theirs).predictLanguages(text);
    for (int i = 0; i < reference.length; i++) {
      assertEquals(reference[i].getConfidence(), own[i].getConfidence(), 1e-12);
    }
    assertEquals(reference[0].getLang(), own[0].getLang());
  }

  @Test
  void everyWayToAskGivesTheSame() {
    MaxentModel own = LanguageModel.shared().getMaxentModel();
    MaxentModel reference = theirs.getMaxentModel();
    String[] ngrams = {"the", "he ", "sch", "no such n-gram", "", "\u00E9", "th"};
    float[] twice = new float[ngrams.length];
    Arrays.fill(twice, 2);
    double[] into = new double[own.getNumOutcomes()];
    assertArrayEquals(reference.eval(ngrams), own.eval(ngrams), 1e-12);
    assertArrayEquals(reference.eval(ngrams), own.eval(ngrams, into), 1e-12);
    assertArrayEquals(reference.eval(ngrams, twice), own.eval(ngrams, twice), 1e-12);
    assertEquals(reference.getOutcome(7), own.getOutcome(7));
    assertEquals(
        reference.getBestOutcome(reference.eval(ngrams)), own.getBestOutcome(own.eval(ngrams)));
  }

  private static byte[] model(int size, String pattern, String... ngrams) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF("GIS");
    out.writeInt(1);
    out.writeDouble(1);
    out.writeInt(2);
    out.writeUTF("en");
    out.writeUTF("de");
    out.writeInt(1);
    out.writeUTF(pattern);
    out.writeInt(size);
    for (String ngram : ngrams) {
      out.writeUTF(ngram);
    }
    for (int i = 0; i < ngrams.length; i++) {
      out.writeDouble(i + 1);
    }
    return bytes.toByteArray();
  }

  @Test
  void eachNgramHasItsParameters() throws IOException {
    NgramModel model = NgramModel.read(model(3, "3 1", "a", "\u4F60", "\uD83D\uDE00"));
    double e = Math.exp(2);
    assertArrayEquals(
        new double[] {1 / (1 + e), e / (1 + e)}, model.eval(new String[] {"\u4F60"}), 1e-12);
    e = Math.exp(4);
    assertArrayEquals(
        new double[] {1 / (1 + e), e / (1 + e)},
        model.eval(new String[] {"\uD83D\uDE00", "a"}),
        1e-12);
  }

  @Test
  void whatIsDamagedIsRefused() throws IOException {
    byte[] whole = model(2, "2 0", "a", "b");
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThrows(IOException.class, () -> NgramModel.read(cut), "cut to " + length);
    }
    for (byte[] wrong :
        List.of(model(3, "2 0", "a", "b"), model(1, "1 0", "abcde"), model(1, "1 0", ""))) {
      assertThrows(IOException.class, () -> NgramModel.read(wrong));
    }
  }
}
