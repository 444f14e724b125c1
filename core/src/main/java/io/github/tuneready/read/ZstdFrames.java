package io.github.tuneready.read;

/** Placeholder until the frame walker is in. */
final class ZstdFrames {
  private static final int FRAME = 0xFD2FB528;
  private static final int SKIPPABLE = 0x184D2A50;
  private static final int SKIPPABLE_MASK = 0xFFFFFFF0;

  private ZstdFrames() {}

  /** Whether these four bytes begin a frame, one that may be skipped included. */
  static boolean isMagic(int magic) {
    return magic == FRAME || (magic & SKIPPABLE_MASK) == SKIPPABLE;
  }
}
