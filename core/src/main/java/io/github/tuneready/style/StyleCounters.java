package io.github.tuneready.style;

import java.util.Arrays;
import java.util.List;

/**
 * Counters of style of one message: rates and shares, never a length of the whole. Reused; not
 * thread-safe.
 */
public final class StyleCounters {
  private static final List<String> NAMES = CounterNames.all();

  /** How many counters there are. */
  public static final int SIZE = NAMES.size();

  private static final int SHAPES = Shape.values().length;
  private static final int KINDS = TokenKind.values().length;
  private static final int GROUPS = WordGroup.values().length;
  private static final int SINGLE = Lexicon.COUNTED.length;
  private static final int MOST_LENGTH = 10; // of words; longer ones count as this long
  private static final int MOST_SENTENCES = 512;

  /** Shares of the sentences; the other shapes are rates of words, or no counts at all. */
  private static final Shape[] STARTS = {
    Shape.LOWER_CASE_STARTS,
    Shape.COMMA_STARTS,
    Shape.ING_STARTS,
    Shape.THE_STARTS,
    Shape.IT_STARTS,
    Shape.I_STARTS,
    Shape.AND_STARTS,
    Shape.IF_STARTS
  };

  private final Lexicon lexicon = Lexicon.english();
  private final WordVariety variety = new WordVariety();
  private final SentenceStarts starts = new SentenceStarts();
  private final float[] values = new float[SIZE];
  private final int[] kinds = new int[KINDS];
  private final int[] groups = new int[GROUPS + 1]; // the last: words in none
  private final int[] single = new int[SINGLE + 1]; // the last: all other words
  private final int[] suffixes = new int[Suffix.values().length];
  private final int[] lengths = new int[MOST_LENGTH + 1];
  private final int[] shapes = new int[SHAPES];
  private final Lengths sentences = new Lengths(MOST_SENTENCES);
  private final Lengths paragraphs = new Lengths(MOST_SENTENCES);
  private final Lengths commas = new Lengths(MOST_SENTENCES);
  private long wordBytes;
  private long wordBytesSquared;
  private int inSentence;
  private int inParagraph;
  private int commasInSentence;

  /** The names of the counters, in words. */
  public static List<String> names() {
    return NAMES;
  }

  /** Counts a message. */
  public void count(StyleTokens tokens) {
    clear();
    boolean afterEnd = true;
    for (int i = 0; i < tokens.size(); i++) {
      TokenKind kind = tokens.kind(i);
      kinds[kind.ordinal()]++;
      if (kind == TokenKind.WORD) {
        word(tokens, i, afterEnd);
        afterEnd = false;
      } else if (kind.ends()) {
        endSentence();
        afterEnd = true;
        if (kind == TokenKind.PARAGRAPH) {
          endParagraph();
        }
      }
      if (kind != TokenKind.WORD) {
        sign(tokens, i, kind);
      }
    }
    endSentence();
    endParagraph();
    variety.count(tokens);
    fill(tokens);
  }

  private void clear() {
    Arrays.fill(kinds, 0);
    Arrays.fill(groups, 0);
    Arrays.fill(single, 0);
    Arrays.fill(suffixes, 0);
    Arrays.fill(lengths, 0);
    Arrays.fill(shapes, 0);
    sentences.clear();
    paragraphs.clear();
    commas.clear();
    starts.clear();
    wordBytes = 0;
    wordBytesSquared = 0;
    inSentence = 0;
    inParagraph = 0;
    commasInSentence = 0;
  }

  private void word(StyleTokens tokens, int i, boolean first) {
    inSentence++;
    inParagraph++;
    int length = tokens.length(i);
    wordBytes += length;
    wordBytesSquared += (long) length * length;
    lengths[Math.min(length, MOST_LENGTH)]++;
    int entry = tokens.entry(i);
    groups[lexicon.firstGroup(entry)]++;
    groups[lexicon.secondGroup(entry)]++;
    single[lexicon.counted(entry)]++;
    Suffix suffix = tokens.suffix(i);
    suffixes[suffix.ordinal()]++;
    shapes[Shape.APOSTROPHES.at] += tokens.hasApostrophe(i) ? 1 : 0;
    capitals(tokens, i, first, length);
    boolean comma = i > 0 && tokens.kind(i - 1) == TokenKind.COMMA;
    if (comma && suffix == Suffix.ING) {
      shapes[Shape.COMMA_ING.at]++;
    }
    if (lexicon.isIn(entry, WordGroup.CONJUNCTION)) {
      shapes[comma ? Shape.COMMA_AND.at : Shape.AND_WITHOUT_COMMA.at]++;
    }
    if (first) {
      starts.add(tokens, i, shapes);
    }
  }

  private void capitals(StyleTokens tokens, int i, boolean first, int length) {
    if (tokens.isCapital(i)) {
      shapes[Shape.INNER_CAPITALS.at] += first ? 0 : 1;
      boolean second = length > 1 && tokens.bytes()[tokens.from(i) + 1] < 'a';
      shapes[Shape.WORDS_IN_CAPITALS.at] += second ? 1 : 0;
    } else if (first) {
      shapes[Shape.LOWER_CASE_STARTS.at]++;
    }
  }

  private void sign(StyleTokens tokens, int i, TokenKind kind) {
    if (kind == TokenKind.COMMA) {
      commasInSentence++;
    }
    if (i == 0) {
      return;
    }
    TokenKind before = tokens.kind(i - 1);
    if (before == TokenKind.COLON
        && (kind == TokenKind.LINE || kind == TokenKind.PARAGRAPH || kind == TokenKind.BULLET)) {
      shapes[Shape.COLON_LINES.at]++;
    }
    if ((kind == TokenKind.BOLD && before == TokenKind.COLON)
        || (kind == TokenKind.COLON && before == TokenKind.BOLD)) {
      shapes[Shape.BOLD_LABELS.at]++;
    }
    if (kind == before && (kind == TokenKind.EXCLAMATION || kind == TokenKind.QUESTION)) {
      shapes[Shape.DOUBLED_MARKS.at]++;
    }
    boolean mark = kind == TokenKind.COMMA || kind == TokenKind.PERIOD;
    if (mark && tokens.from(i) > tokens.to(i - 1)) {
      shapes[Shape.SPACED_MARKS.at]++;
    }
  }

  private void endSentence() {
    if (inSentence > 0) {
      sentences.add(inSentence);
      commas.add(commasInSentence);
    }
    inSentence = 0;
    commasInSentence = 0;
  }

  private void endParagraph() {
    if (inParagraph > 0) {
      paragraphs.add(inParagraph);
    }
    inParagraph = 0;
  }

  /** Shapes that are sums of other counts. */
  private void sum() {
    shapes[Shape.SHORT_WORDS.at] = sum(lengths, 0, 3);
    shapes[Shape.LONG_WORDS.at] = sum(lengths, 7, MOST_LENGTH);
    shapes[Shape.VERY_LONG_WORDS.at] = lengths[MOST_LENGTH];
    shapes[Shape.ENDING_TION.at] = suffixes[Suffix.TION.ordinal()];
    shapes[Shape.ENDING_MENT_NESS.at] =
        suffixes[Suffix.MENT.ordinal()] + suffixes[Suffix.NESS.ordinal()];
    shapes[Shape.ENDING_ITY.at] = suffixes[Suffix.ITY.ordinal()];
    shapes[Shape.ENDING_ING.at] = suffixes[Suffix.ING.ordinal()];
    shapes[Shape.ENDING_ED.at] = suffixes[Suffix.ED.ordinal()];
    shapes[Shape.ENDING_LY.at] = suffixes[Suffix.LY.ordinal()];
    shapes[Shape.ENDING_S.at] = suffixes[Suffix.S.ordinal()];
  }

  private static int sum(int[] counts, int first, int last) {
    int sum = 0;
    for (int i = first; i <= last; i++) {
      sum += counts[i];
    }
    return sum;
  }

  private void fill(StyleTokens tokens) {
    sum();
    double words = Math.max(1, tokens.words());
    double count = Math.max(1, sentences.size());
    for (int i = 0; i < SHAPES; i++) {
      values[i] = (float) Math.sqrt(shapes[i] / words);
    }
    for (Shape start : STARTS) {
      values[start.at] = (float) (shapes[start.at] / count);
    }
    values[Shape.SENTENCE_LENGTH.at] = (float) Math.log(1 + sentences.mean());
    values[Shape.SENTENCE_VARIATION.at] = (float) sentences.variation();
    values[Shape.SHORT_SENTENCES.at] = (float) sentences.share(1, 8);
    values[Shape.LONG_SENTENCES.at] = (float) sentences.share(25, Integer.MAX_VALUE);
    values[Shape.SENTENCE_CHANGE.at] = (float) sentences.change();
    double mean = wordBytes / words;
    values[Shape.WORD_LENGTH.at] = (float) mean;
    values[Shape.WORD_VARIATION.at] =
        (float) Math.sqrt(Math.max(0, wordBytesSquared / words - mean * mean));
    values[Shape.DIFFERENT_WORDS.at] = (float) variety.different();
    values[Shape.WORDS_USED_ONCE.at] = (float) variety.once();
    values[Shape.REPEATED_PAIRS.at] = (float) variety.repeatedPairs();
    values[Shape.COMMAS_IN_SENTENCE.at] = (float) commas.mean();
    values[Shape.COMMA_VARIATION.at] = (float) commas.variation();
    values[Shape.DIFFERENT_STARTS.at] = (float) starts.different();
    values[Shape.PARAGRAPH_LENGTH.at] = (float) Math.log(1 + paragraphs.mean());
    values[Shape.PARAGRAPH_VARIATION.at] = (float) paragraphs.variation();
    Courtesies.fill(tokens, lexicon, values);
    int at = SHAPES;
    for (int i = 1; i < KINDS; i++) {
      values[at++] = rate(kinds[i], words);
    }
    for (int i = 0; i < GROUPS; i++) {
      values[at++] = rate(groups[i], words);
    }
    for (int i = 0; i < SINGLE; i++) {
      values[at++] = rate(single[i], words);
    }
  }

  /** The square root makes rare things comparable with frequent ones. */
  private static float rate(int count, double words) {
    return (float) Math.sqrt(count / words);
  }

  /** All counters in their order; not copied, valid until the next message. */
  float[] values() {
    return values;
  }

  /** A counter; valid until the next message. */
  public float value(int counter) {
    return values[counter];
  }
}
