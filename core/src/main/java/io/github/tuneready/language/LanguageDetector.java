package io.github.tuneready.language;

import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text from its first few hundred letters: by its script where that says
 * it, by its commonest words where they say it clearly, by OpenNLP's model otherwise.
 *
 * <p>Cheap to make; the model is loaded once for all instances, and only when a text needs it. Not
 * thread-safe: one instance per thread.
 */
public final class LanguageDetector {
  /** What {@link #detect()} says of a text too short, too mixed or too much like code to tell. */
  public static final String UNDETERMINED = "und";

  /** Fewer letters of a script that several languages share tell nothing. */
  private static final int FEWEST_LETTERS = 24;

  /** So many suffice where the script is the language, or each character a word. */
  private static final int FEWEST_OWN_LETTERS = 4;

  /**
   * How much likelier the best language must be than the next. Our choice: of 5,600 texts in 10
   * languages, cut to 40 to 400 letters, the model names at most 1.6 % wrongly at 1.3, and 6 to 15
   * % without a margin.
   */
  private static final double MARGIN = 1.3;

  /** For languages that hardly anyone trains on, and that lists of terms are mistaken for. */
  private static final double RARE_MARGIN = 2.0;

  private final LanguageSample sample = new LanguageSample();
  private final StopWords stopWords = new StopWords();
  private @Nullable LanguageDetectorME model;

  /** Loads the model now, on this thread, so that no later call waits for it. */
  public static void load() {
    LanguageModel.shared();
  }

  /** Starts a new sample. */
  public void reset() {
    sample.reset();
  }

  /**
   * Adds a text to the sample, as far as there is room.
   *
   * @param utf8 holds valid UTF-8
   * @param from the first byte of the text
   * @param to the byte after its last
   * @return whether the sample can take more
   */
  public boolean add(byte[] utf8, int from, int to) {
    sample.add(utf8, from, to);
    return !sample.isFull();
  }

  /** The language of one text: {@link #reset}, {@link #add} and {@link #detect()} in one. */
  public String detect(byte[] utf8, int from, int to) {
    reset();
    add(utf8, from, to);
    return detect();
  }

  /**
   * The language of the sample: two letters (ISO 639-1) where it has them, else three (ISO 639-3),
   * or {@link #UNDETERMINED}.
   */
  public String detect() {
    String told = detectWithoutModel("");
    return told == null ? modelled() : told;
  }

  /**
   * The same as far as it can be told without the model.
   *
   * @param expected the language of the texts around this one: what leans to it is taken for it;
   *     empty for none
   * @return null where only the model can tell
   */
  public @Nullable String detectWithoutModel(String expected) {
    Script script = sample.script();
    if (sample.total() < FEWEST_OWN_LETTERS || sample.weight(script) * 2 < sample.totalWeight()) {
      return mixed();
    }
    if (!script.language().isEmpty()) {
      return script.language();
    }
    return switch (script) {
      case HAN -> mixed();
      case LATIN -> latin(expected);
      case OTHER -> UNDETERMINED;
      default -> sample.total() < FEWEST_LETTERS ? UNDETERMINED : null;
    };
  }

  /** Japanese mixes Han with kana; text in Han alone is Chinese. */
  private String mixed() {
    int kana = sample.letters(Script.KANA);
    int han = sample.letters(Script.HAN);
    if (kana + han >= FEWEST_OWN_LETTERS && (kana + han) * 6 >= sample.totalWeight()) {
      return kana * 10 >= han ? "ja" : "zh";
    }
    return UNDETERMINED;
  }

  private @Nullable String latin(String expected) {
    if (sample.total() < FEWEST_LETTERS || sample.isCode()) {
      return UNDETERMINED;
    }
    String voted = stopWords.vote(sample);
    if (voted.isEmpty()) {
      return stopWords.leansTo(expected) ? expected : null;
    }
    return voted;
  }

  private String modelled() {
    LanguageDetectorME detector = model;
    if (detector == null) {
      detector = new LanguageDetectorME(LanguageModel.shared());
      model = detector;
    }
    Language[] ranked = detector.predictLanguages(sample.toString());
    String language = LanguageCodes.shortest(ranked[0].getLang());
    double margin = LanguageCodes.isRare(language) ? RARE_MARGIN : MARGIN;
    boolean sure = ranked[0].getConfidence() >= margin * ranked[1].getConfidence();
    return sure ? language : UNDETERMINED;
  }
}
