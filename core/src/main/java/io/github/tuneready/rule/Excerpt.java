package io.github.tuneready.rule;

import java.io.Serializable;

/**
 * A short piece of a line around a fault, as it stands in the file. Not made inert: what shows it
 * must escape control characters and markup.
 *
 * @param text the piece
 * @param caret index in {@code text} of the character at fault
 * @param cutBefore whether the line goes on before the piece
 * @param cutAfter whether the line goes on after the piece
 */
public record Excerpt(String text, int caret, boolean cutBefore, boolean cutAfter)
    implements Serializable {
  private static final long serialVersionUID = 1;
}
