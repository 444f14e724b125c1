package io.github.tuneready.report;

/** What the check comes to. */
public enum Verdict {
  /** Nothing at or above the level that fails was found. */
  READY,
  /** Something must be mended first; the reasons name it. */
  NOT_READY,
  /** The data is ready, but the evidence speaks against fine-tuning. */
  RECONSIDER
}
