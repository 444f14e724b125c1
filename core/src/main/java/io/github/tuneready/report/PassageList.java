package io.github.tuneready.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins words into passages and shortens them, so that what differs is seen at a glance. Not
 * thread-safe.
 */
final class PassageList {
  private static final String CUT = " \u2026 ";
  private static final int MOST_DIFFERING = 200;
  private static final int CONTEXT = 40;
  private static final int MOST_BACK = 16;
  private static final int MOST_CHARACTERS = 600;

  private final List<StringBuilder> texts = new ArrayList<>();
  private boolean firstDiffers;

  /** Adds a word. */
  void add(String word, boolean differs) {
    if (texts.isEmpty()) {
      firstDiffers = differs;
      texts.add(new StringBuilder());
    } else if (differs != differs(texts.size() - 1)) {
      texts.add(new StringBuilder());
    }
    texts.get(texts.size() - 1).append(word);
  }

  private boolean differs(int index) {
    return firstDiffers == (index % 2 == 0);
  }

  /** The passages, as many as can be read in a report. */
  List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    int characters = 0;
    for (int i = 0; i < texts.size(); i++) {
      if (characters > MOST_CHARACTERS) {
        passages.add(new Passage(CUT, false));
        break;
      }
      String text = texts.get(i).toString();
      String told = differs(i) ? start(text, MOST_DIFFERING) : context(text, i);
      passages.add(new Passage(told, differs(i)));
      characters += told.length();
    }
    return List.copyOf(passages);
  }

  /** What stands between differences: enough to find them in the text. */
  private String context(String text, int index) {
    boolean opens = index == 0;
    boolean closes = index == texts.size() - 1;
    int most = opens || closes ? CONTEXT : 2 * CONTEXT;
    if (text.length() <= most + CUT.length()) {
      return text;
    }
    String head = opens ? "" : text.substring(0, wordEnd(text, CONTEXT));
    String tail = closes && !opens ? "" : text.substring(wordStart(text, text.length() - CONTEXT));
    return head + CUT + tail;
  }

  /** The end of the last word before an index, if one ends not far from it. */
  private static int wordEnd(String text, int index) {
    for (int at = index; at > index - MOST_BACK; at--) {
      if (Character.isWhitespace(text.charAt(at))) {
        return at;
      }
    }
    return character(text, index);
  }

  /** The start of the first word after an index, if one starts not far from it. */
  private static int wordStart(String text, int index) {
    for (int at = index; at < index + MOST_BACK; at++) {
      if (Character.isWhitespace(text.charAt(at - 1))) {
        return at;
      }
    }
    return character(text, index);
  }

  private static String start(String text, int most) {
    return text.length() <= most ? text : text.substring(0, character(text, most)) + CUT;
  }

  /** An index, or the one before it where it would part a surrogate pair. */
  private static int character(String text, int index) {
    return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
  }
}
