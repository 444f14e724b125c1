package io.github.tuneready.content;

/** What several kinds of content have in common, and so how they are shown in a report. */
public enum ContentFamily {
  /** Markup of a template or of a chat format; its own text may be shown. */
  TEMPLATE,
  /** Characters that cannot be seen or are broken; shown as code points. */
  CHARACTER,
  /** A key or token that opens something; always masked. */
  SECRET,
  /** Personal data; always masked. */
  PRIVACY
}
