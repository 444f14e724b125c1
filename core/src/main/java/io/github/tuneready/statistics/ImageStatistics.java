package io.github.tuneready.statistics;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Split;

/** How many training examples have images, and how many images. */
public final class ImageStatistics implements Accumulator<ImageStatistics> {
  private static final long serialVersionUID = 1;

  private long examples;
  private long images;

  ImageStatistics() {}

  @Override
  public void accept(Example example, Features features) {
    int count = features.images().count();
    if (count > 0 && example.split() == Split.TRAIN) {
      examples++;
      images += count;
    }
  }

  @Override
  public void merge(ImageStatistics other) {
    examples += other.examples;
    images += other.images;
  }

  /** Training examples with images. */
  public long examples() {
    return examples;
  }

  /** Images in training examples. */
  public long images() {
    return images;
  }
}
