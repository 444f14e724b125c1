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

  private static final int SHAPES = CounterNames.SHAPES.length;
  private static final int KINDS = TokenKind.values().length;
  private static final int GROUPS = WordGroup.values().length;
  private static final int MOST_SENTENCES = 512;

  private final Lexicon lexicon = Lexicon.english();
  private final WordVariety variety = new WordVariety();
  private final SentenceStarts starts = new SentenceStarts();
  private final float[] values = new float[SIZE];
  private final int[] kinds = new int[KINDS];
  private final int[] groups = new int[GROUPS];
  private final int[] single = new int[Lexicon.COUNTED.length];
  private final int[] shapes = new int[SHAPES];
  private final Lengths sentences = new Lengths(MOST_SENTENCES);
  private final Lengths paragraphs = new Lengths(MOST_SENTENCES);
  private final Lengths commas = new Lengths(MOST_SENTENCES);
  private double wordBytes;
  private double wordBytesSquared;
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
    wordBytesSquared += (double) length * length;
    shapes[7] += length >= 7 ? 1 : 0;
    shapes[8] += length >= 10 ? 1 : 0;
    shapes[9] += length <= 3 ? 1 : 0;
    int slot = lexicon.find(tokens.hash(i));
    long bits = lexicon.groups(slot);
    for (long left = bits; left != 0; left &= left - 1) {
      groups[Long.numberOfTrailingZeros(left)]++;
    }
    int number = lexicon.counted(slot);
    if (number >= 0) {
      single[number]++;
    }
    suffix(Suffix.of(tokens, i));
    capitals(tokens, i, first, length);
    pairs(tokens, i, bits);
    if (first) {
      starts.add(tokens, i, shapes);
    }
  }

  private void suffix(Suffix suffix) {
    switch (suffix) {
      case TION -> shapes[15]++;
      case MENT, NESS -> shapes[16]++;
      case ITY -> shapes[17]++;
      case ING -> shapes[18]++;
      case ED -> shapes[19]++;
      case LY -> shapes[20]++;
      case S -> shapes[21]++;
      default -> {
        return;
      }
    }
  }

  private void capitals(StyleTokens tokens, int i, boolean first, int length) {
    if (tokens.isCapital(i)) {
      shapes[22] += first ? 0 : 1;
      boolean second = length > 1 && tokens.bytes()[tokens.from(i) + 1] < 'a';
      shapes[23] += second ? 1 : 0;
    } else if (first) {
      shapes[24]++;
    }
  }

  private void pairs(StyleTokens tokens, int i, long bits) {
    boolean comma = i > 0 && tokens.kind(i - 1) == TokenKind.COMMA;
    if ((bits & WordGroup.CONJUNCTION.bit()) != 0) {
      shapes[comma ? 25 : 26]++;
    }
    if (comma && Suffix.of(tokens, i) == Suffix.ING) {
      shapes[29]++;
    }
    shapes[45] += Suffix.hasApostrophe(tokens, i) ? 1 : 0;
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
      shapes[37]++;
    }
    if ((kind == TokenKind.BOLD && before == TokenKind.COLON)
        || (kind == TokenKind.COLON && before == TokenKind.BOLD)) {
      shapes[36]++;
    }
    if (kind == before && (kind == TokenKind.EXCLAMATION || kind == TokenKind.QUESTION)) {
      shapes[38]++;
    }
    boolean mark = kind == TokenKind.COMMA || kind == TokenKind.PERIOD;
    if (mark && tokens.from(i) > tokens.to(i - 1)) {
      shapes[46]++;
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

  private void fill(StyleTokens tokens) {
    double words = Math.max(1, tokens.words());
    double count = Math.max(1, sentences.size());
    for (int i = 0; i < SHAPES; i++) {
      values[i] = (float) Math.sqrt(shapes[i] / words);
    }
    for (int i = 27; i <= 34; i++) {
      if (i != 29) {
        values[i] = (float) (shapes[i] / count);
      }
    }
    values[24] = (float) (shapes[24] / count);
    values[0] = (float) Math.log(1 + sentences.mean());
    values[1] = (float) sentences.variation();
    values[2] = (float) sentences.share(1, 8);
    values[3] = (float) sentences.share(25, Integer.MAX_VALUE);
    values[4] = (float) sentences.change();
    double mean = wordBytes / words;
    values[5] = (float) mean;
    values[6] = (float) Math.sqrt(Math.max(0, wordBytesSquared / words - mean * mean));
    values[10] = (float) variety.different();
    values[11] = (float) variety.once();
    values[12] = (float) variety.repeatedPairs();
    values[13] = (float) commas.mean();
    values[14] = (float) commas.variation();
    values[35] = (float) starts.different();
    values[40] = (float) Math.log(1 + paragraphs.mean());
    values[41] = (float) paragraphs.variation();
    Courtesies.fill(tokens, lexicon, values);
    int at = SHAPES;
    for (int i = 1; i < KINDS; i++) {
      values[at++] = rate(kinds[i], words);
    }
    for (int i = 0; i < GROUPS; i++) {
      values[at++] = rate(groups[i], words);
    }
    for (int count2 : single) {
      values[at++] = rate(count2, words);
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
