package io.github.tuneready.token;

import java.util.Locale;

/**
 * How many tokens an image costs: by tiles of 512 pixels or by patches of 32, depending on the
 * model. Immutable.
 *
 * <p>Source: OpenAI guide "Images and vision", section on costs, 2026-08.
 */
public abstract sealed class ImageTokens {
  /** The most tokens one image can cost: what to reckon with where its size is not known. */
  public abstract long most();

  /** The fewest tokens one image can cost. */
  public abstract long least();

  /** The tokens of an image that is shown in low detail. */
  public abstract long low();

  /**
   * The tokens of an image that is shown in high detail.
   *
   * @param width in pixels, 1 or more
   * @param height in pixels, 1 or more
   */
  public abstract long high(int width, int height);

  /** The costs of a model; of one that is not known, those of gpt-4o. */
  public static ImageTokens of(String model) {
    String name = model.toLowerCase(Locale.ROOT);
    if (name.startsWith("gpt-4.1-mini")) {
      return new Patches(162);
    }
    if (name.startsWith("gpt-4.1-nano")) {
      return new Patches(246);
    }
    if (name.startsWith("o4-mini")) {
      return new Patches(172);
    }
    if (name.startsWith("gpt-4o-mini")) {
      return new Tiles(2_833, 5_667);
    }
    if (name.startsWith("o1") || name.startsWith("o3")) {
      return new Tiles(75, 150);
    }
    return new Tiles(85, 170);
  }

  /** A base price and one for each tile: the image fits 2,048 x 2,048, its shorter side 768. */
  private static final class Tiles extends ImageTokens {
    private static final int MOST_SIDE = 2_048;
    private static final int SHORT_SIDE = 768;
    private static final int TILE = 512;

    private final long base;
    private final long tile;

    Tiles(long base, long tile) {
      this.base = base;
      this.tile = tile;
    }

    @Override
    public long most() {
      return high(SHORT_SIDE, MOST_SIDE);
    }

    @Override
    public long least() {
      return low();
    }

    @Override
    public long low() {
      return base;
    }

    @Override
    public long high(int width, int height) {
      double fit = Math.min(1, (double) MOST_SIDE / Math.max(width, height));
      double shorter = Math.min(width, height) * fit;
      double scale = fit * Math.min(1, SHORT_SIDE / shorter);
      return base + tile * tiles(width * scale) * tiles(height * scale);
    }

    private static long tiles(double side) {
      return (long) Math.ceil(side / TILE - 1e-9);
    }
  }

  /** A price for each patch of 32 x 32, of which there are at most 1,536 after scaling. */
  private static final class Patches extends ImageTokens {
    private static final int PATCH = 32;
    private static final int MOST_PATCHES = 1_536;

    private final int hundredths;

    Patches(int hundredths) {
      this.hundredths = hundredths;
    }

    @Override
    public long most() {
      return priced(MOST_PATCHES);
    }

    @Override
    public long least() {
      return priced(1);
    }

    /** The guide names no smaller price for low detail, so it may be any. */
    @Override
    public long low() {
      return most();
    }

    @Override
    public long high(int width, int height) {
      long patches = patches(width) * patches(height);
      return priced(patches <= MOST_PATCHES ? patches : scaled(width, height));
    }

    private static long scaled(int width, int height) {
      double shrink = Math.sqrt((double) PATCH * PATCH * MOST_PATCHES / ((double) width * height));
      double across = width * shrink / PATCH;
      double down = height * shrink / PATCH;
      // Shrunk once more until one side is a whole number of patches.
      double whole = Math.min(Math.floor(across) / across, Math.floor(down) / down);
      long patches = whole(across * whole) * whole(down * whole);
      return Math.min(MOST_PATCHES, Math.max(1, patches));
    }

    private static long whole(double patches) {
      return (long) Math.ceil(patches - 1e-9);
    }

    private static long patches(int side) {
      return (side + PATCH - 1L) / PATCH;
    }

    private long priced(long patches) {
      return (patches * hundredths + 99) / 100;
    }
  }
}
