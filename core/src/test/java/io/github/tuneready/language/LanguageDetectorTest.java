package io.github.tuneready.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
  private final LanguageDetector detector = new LanguageDetector();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The train leaves at nine and you should be at the station before that.",
        "de | Der Zug f\u00E4hrt um neun Uhr, und Sie sollten vorher am Bahnhof sein, wenn es"
            + " geht.",
        "fr | Le train part \u00E0 neuf heures et vous devez \u00EAtre dans la gare avant cela.",
        "es | El tren sale a las nueve y usted debe estar en la estaci\u00F3n antes de los"
            + " dem\u00E1s.",
        "pt | O trem sai \u00E0s nove e voc\u00EA deve estar na esta\u00E7\u00E3o antes, para"
            + " n\u00E3o ficar sem lugar.",
        "it | Il treno parte alle nove e lei deve essere alla stazione prima, anche se non piove.",
        "nl | De trein vertrekt om negen uur en u moet voor die tijd op het station zijn, ook als"
            + " het regent.",
        "pl | Poci\u0105g odje\u017Cd\u017Ca o dziewi\u0105tej i nale\u017Cy by\u0107 na dworcu"
            + " wcze\u015Bniej, je\u015Bli to mo\u017Cliwe.",
        "sv | T\u00E5get g\u00E5r klockan nio och du b\u00F6r vara p\u00E5 stationen innan dess,"
            + " s\u00E5 att du hinner.",
        "cs | Vlak odj\u00ED\u017Ed\u00ED v dev\u011Bt hodin a m\u011Bli byste b\u00FDt na"
            + " n\u00E1dra\u017E\u00ED d\u0159\u00EDve, ne\u017E odjede.",
        "tr | Tren saat dokuzda kalk\u0131yor ve ondan \u00F6nce istasyonda olman\u0131z gerekiyor,"
            + " yoksa ka\u00E7\u0131r\u0131rs\u0131n\u0131z.",
        "ru | \u041F\u043E\u0435\u0437\u0434 \u043E\u0442\u0445\u043E\u0434\u0438\u0442 \u0432"
            + " \u0434\u0435\u0432\u044F\u0442\u044C \u0447\u0430\u0441\u043E\u0432, \u0438"
            + " \u043B\u0443\u0447\u0448\u0435 \u043F\u0440\u0438\u0439\u0442\u0438 \u043D\u0430"
            + " \u0432\u043E\u043A\u0437\u0430\u043B \u0437\u0430\u0440\u0430\u043D\u0435\u0435.",
        "el | \u03A4\u03BF \u03C4\u03C1\u03AD\u03BD\u03BF \u03C6\u03B5\u03CD\u03B3\u03B5\u03B9",
        "he | \u05D4\u05E8\u05DB\u05D1\u05EA \u05D9\u05D5\u05E6\u05D0\u05EA",
        "th | \u0E23\u0E16\u0E44\u0E1F\u0E2D\u0E2D\u0E01",
        "ko | \uAE30\uCC28\uB294 \uC544\uD649 \uC2DC\uC5D0 \uCD9C\uBC1C\uD569\uB2C8\uB2E4",
        "ja | \u5217\u8ECA\u306F\u4E5D\u6642\u306B\u51FA\u767A\u3057\u307E\u3059",
        "zh | \u706B\u8F66\u4E5D\u70B9\u5F00\u51FA",
        "hi | \u091F\u094D\u0930\u0947\u0928 \u0928\u094C \u092C\u091C\u0947"
            + " \u0928\u093F\u0915\u0932\u0924\u0940 \u0939\u0948 \u0914\u0930"
            + " \u0906\u092A\u0915\u094B \u0909\u0938\u0938\u0947 \u092A\u0939\u0932\u0947"
            + " \u0938\u094D\u091F\u0947\u0936\u0928 \u092A\u0930 \u0939\u094B\u0928\u093E"
            + " \u091A\u093E\u0939\u093F\u090F\u0964"
      })
  void languagesAreTold(String language, String text) {
    assertEquals(language, detect(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   \n",
        "42",
        "OK",
        "correct",
        "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00",
        "for (int i = 0; i < n; i++) { sum += a[i] * b[i]; } return sum;",
        "https://example.org/a/long/path/that/has/words/in/it/but/is/an/address",
        "```\nThe code of this block is long enough to be told, but it is code.\n```"
      })
  void shortTextsAndCodeAreLeftOpen(String text) {
    assertEquals(LanguageDetector.UNDETERMINED, detect(text));
  }

  @Test
  void aSampleIsGatheredFromSeveralTexts() {
    byte[] start = "The train leaves".getBytes(StandardCharsets.UTF_8);
    byte[] rest = "at nine and you should be there before that".getBytes(StandardCharsets.UTF_8);
    detector.reset();
    detector.add(start, 0, start.length);
    assertEquals(LanguageDetector.UNDETERMINED, detector.detect());
    detector.add(rest, 0, rest.length);
    assertEquals("en", detector.detect());
  }

  @Test
  void aLongTextIsToldByItsStart() {
    byte[] text =
        ("The train leaves at nine and you should be there before that. ".repeat(20)
                + "Der Zug f\u00E4hrt um neun. ".repeat(2000))
            .getBytes(StandardCharsets.UTF_8);
    assertEquals("en", detector.detect(text, 0, text.length));
  }

  @Test
  void everyEndOfTheBufferIsSafe() {
    String words = "\u0939\u0948 the \u4E5D a\u0301e\u0301 \u00E9";
    for (int length = 0; length < 2 * LanguageSample.CAPACITY; length++) {
      byte[] text = ("x".repeat(length) + words.repeat(4)).getBytes(StandardCharsets.UTF_8);
      LanguageSample sample = new LanguageSample();
      sample.add(text, 0, text.length);
      assertTrue(sample.length() <= LanguageSample.CAPACITY);
    }
  }

  private String detect(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return detector.detect(utf8, 0, utf8.length);
  }

  @Test
  void aShortTextThatLeansToTheUsualLanguageNeedsNoModel() {
    assertEquals("en", withoutModel("Parcel tracking: the number is printed inside", "en"));
    assertNull(withoutModel("Parcel tracking: the number is printed inside", ""));
    assertNull(withoutModel("Pakken ligger for tiden hos naboen, som du kender godt", "en"));
  }

  private static @Nullable String withoutModel(String text, String expected) {
    byte[] utf8 = text.getBytes(UTF_8);
    LanguageDetector detector = new LanguageDetector();
    detector.add(utf8, 0, utf8.length);
    return detector.detectWithoutModel(expected);
  }
}
