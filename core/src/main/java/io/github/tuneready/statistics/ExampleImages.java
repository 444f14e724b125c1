package io.github.tuneready.statistics;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Image;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Part;
import io.github.tuneready.image.ImageHeader;
import io.github.tuneready.image.ImageUrl;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonParser;
import io.github.tuneready.json.JsonType;
import io.github.tuneready.json.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The images of one example and what their addresses tell of them. Nothing is opened; the base64 of
 * a data URL is checked once, when the first rule asks. Reused by one worker; not thread-safe.
 */
public final class ExampleImages {
  private final ImageHeader header = new ImageHeader();
  private final List<Image> images = new ArrayList<>();
  private JsonDocument json = new JsonParser().document();
  private final List<ImageFacts> facts = new ArrayList<>();

  ExampleImages() {}

  void of(Example example) {
    json = example.json();
    images.clear();
    facts.clear();
    add(example.messages());
    add(example.preferred());
    add(example.nonPreferred());
  }

  private void add(List<Message> messages) {
    for (Message message : messages) {
      for (Part part : message.parts()) {
        if (part.image() != null) {
          images.add(part.image());
        }
      }
    }
  }

  /** How many images there are. */
  public int count() {
    return images.size();
  }

  /** Where an image stands: its address, or its part where it has none. */
  public int node(int image) {
    return images.get(image).node();
  }

  /** What is known of each image that has an address, in the order of the line. */
  public List<ImageFacts> facts() {
    if (facts.isEmpty()) {
      for (Image image : images) {
        if (json.is(image.node(), JsonType.STRING)) {
          facts.add(facts(image));
        }
      }
    }
    return facts;
  }

  private ImageFacts facts(Image image) {
    Text url = image.url();
    ImageUrl kind = ImageUrl.classify(url.bytes(), url.from(), url.to());
    if (kind != ImageUrl.DATA) {
      return ImageFacts.remote(image, kind);
    }
    header.read(url.bytes(), url.from(), url.to());
    return new ImageFacts(
        image,
        kind,
        header.decodes(),
        Math.max(header.faultAt() - url.from(), -1),
        header.decodedLength(),
        header.format(),
        header.mimeType(),
        header.colourMode(),
        header.width(),
        header.height(),
        header.isComplete());
  }
}
