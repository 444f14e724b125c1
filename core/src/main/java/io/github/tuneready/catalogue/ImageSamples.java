package io.github.tuneready.catalogue;

/** Lines with images for the pages of rules. */
final class ImageSamples {
  /** One red pixel, RGB. */
  static final String PIXEL =
      "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ"
          + "/pLvAAAAAElFTkSuQmCC";

  /** One grey pixel, in lightness alone. */
  static final String GREY =
      "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81y"
          + "tgAAAABJRU5ErkJggg==";

  static final String GIF = "R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAkQBADs=";

  private ImageSamples() {}

  /** An example with one image. */
  static String line(String url) {
    return line(url, 1);
  }

  /** An example with the same image several times. */
  static String line(String url, int times) {
    String part = "{\"type\":\"image_url\",\"image_url\":{\"url\":\"" + url + "\"}}";
    String parts = times == 1 ? part : part + ("«" + (times - 1) + "×," + part + "»");
    return "{\"messages\":[{\"role\":\"user\",\"content\":["
        + parts
        + "]},{\"role\":\"assistant\",\"content\":\"A red square.\"}]}\n";
  }
}
