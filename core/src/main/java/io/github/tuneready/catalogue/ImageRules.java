package io.github.tuneready.catalogue;

import io.github.tuneready.example.DefectKind;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** What can be wrong with the images of an example. */
final class ImageRules {
  private static final String GUIDE = "OpenAI vision fine-tuning guide, 2026-08";
  private static final String CLEAN = ImageSamples.line(ImageSamples.PIXEL);

  private ImageRules() {}

  static List<Rule> all(Policy policy) {
    List<Rule> rules = new ArrayList<>();
    rules.addAll(shape());
    rules.addAll(addresses());
    rules.addAll(files(policy));
    rules.add(new TooManyImages(ProviderProfile.of(policy.provider()).maxImages()));
    rules.add(new TooManyImageExamples());
    rules.add(new ModelWithoutVision(policy));
    return rules;
  }

  private static List<Rule> shape() {
    return List.of(
        new DefectRule(
            DefectKind.IMAGE_SHAPE,
            RuleInfo.error("images/no-address", "an image part has no address")
                .why("The platform rejects the line.")
                .fix("Write {\"type\":\"image_url\",\"image_url\":{\"url\":\"…\"}}.")
                .source("OpenAI API specification, chat content parts, 2026-08")
                .flagged(
                    """
                    {"messages":[{"role":"user","content":[{"type":"image_url","image_url":"a.png"}]},{"role":"assistant","content":"A cat."}]}
                    """)
                .clean(CLEAN)),
        new DefectRule(
            DefectKind.IMAGE_DETAIL,
            RuleInfo.error("images/unknown-detail", "'detail' is none of auto, low and high")
                .why("The platform rejects the line.")
                .fix("Write low (85 tokens), high or auto, or leave it out.")
                .source(GUIDE)
                .flagged(
                    """
                    {"messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"https://example.com/a.png","detail":"medium"}}]},{"role":"assistant","content":"A cat."}]}
                    """)
                .clean(CLEAN)),
        new DefectRule(
            DefectKind.IMAGE_NOT_USER,
            RuleInfo.error("images/not-from-user", "an image is in a message that is not a user's")
                .why("Models are tuned to see images, not to make them; the line is rejected.")
                .fix("Move the image to a user's message.")
                .source(GUIDE)
                .flagged(
                    """
                    {"messages":[{"role":"user","content":"Draw a cat."},{"role":"assistant","content":[{"type":"image_url","image_url":{"url":"https://example.com/a.png"}}]}]}
                    """)
                .clean(CLEAN)));
  }

  private static List<Rule> addresses() {
    return List.of(
        new ImageRule(
            RuleInfo.error("images/unusable-address", "an image's address cannot be fetched")
                .why("The platform skips or rejects an example whose image it cannot get.")
                .fix("Give an https address that needs no login, or a data URL with base64.")
                .source(GUIDE)
                .flagged(ImageSamples.line("images/a.png"))
                .clean(CLEAN),
            ImageFaults::address),
        new ImageRule(
            RuleInfo.off("images/remote-image", "an image is not in the line itself")
                .at(Provider.TOGETHER, Severity.ERROR)
                .at(Provider.FIREWORKS, Severity.ERROR)
                .why("The platform fetches nothing: it takes images as base64 only.")
                .fix("Write the image into the line as a data URL with base64.")
                .source("Together and Fireworks documentation of vision fine-tuning, 2025-12")
                .flagged(ImageSamples.line("https://example.com/a.png"))
                .clean(CLEAN),
            ImageFaults::remote),
        new ImageRule(
            RuleInfo.error("images/undecodable", "a data URL does not decode")
                .why("Where the image cannot be read, the example is skipped or the job fails.")
                .fix("Write data:image/png;base64, followed by the whole base64 of the file.")
                .source("RFC 2397 (1998) and RFC 4648 (2006), section 4")
                .flagged(ImageSamples.line("data:image/png;base64,iVBORw0KGgo…"))
                .clean(CLEAN),
            ImageFaults::undecodable));
  }

  private static List<Rule> files(Policy policy) {
    Provider provider = policy.provider();
    return List.of(
        new ImageRule(
            RuleInfo.error("images/too-large", "an image has more than 10 MB")
                .why("The platform rejects the example.")
                .fix("Scale the image down.")
                .source(GUIDE)
                .flagged(
                    ImageSamples.line(
                        "data:image/png;base64,iVBORw0KGgoA«500000×AAAAAAAAAAAAAAAAAAAAAAAAAAAA»"))
                .clean(CLEAN),
            ImageFaults::size),
        new ImageRule(
            RuleInfo.error("images/unsupported-format", "an image is no JPEG, PNG or WEBP")
                .why("The platform rejects other formats, whatever the address claims.")
                .fix("Convert the image; Fireworks takes JPEG and PNG alone.")
                .source(GUIDE + "; Fireworks documentation, 2026")
                .flagged(ImageSamples.line("data:image/gif;base64," + ImageSamples.GIF))
                .clean(CLEAN),
            image -> ImageFaults.format(image, provider)),
        new ImageRule(
            RuleInfo.warning("images/wrong-media-type", "a data URL names another format")
                .why("Platforms that trust the name fail to decode the image.")
                .fix("Name the format that the bytes have.")
                .source("RFC 2397, 1998")
                .flagged(ImageSamples.line(ImageSamples.PIXEL.replace("image/png", "image/jpeg")))
                .clean(CLEAN),
            ImageFaults::mediaType),
        new ImageRule(
            RuleInfo.error("images/colour-mode", "an image is neither RGB nor RGBA")
                .why("The platform rejects greyscale, palette and CMYK images.")
                .fix("Convert the image to RGB.")
                .source(GUIDE)
                .flagged(ImageSamples.line(ImageSamples.GREY))
                .clean(CLEAN),
            ImageFaults::colourMode),
        new ImageRule(
            RuleInfo.warning("images/cut-off", "an image's file stops before its end")
                .why("Decoders fail, or fill what is missing with grey.")
                .fix("Encode the whole file; look for a length limit on the way.")
                .source("PNG third edition, 2025; JPEG, T.81, 1992; RFC 9649, WebP, 2024")
                .flagged(
                    ImageSamples.line(
                        ImageSamples.PIXEL.substring(0, ImageSamples.PIXEL.length() - 16)))
                .clean(CLEAN),
            ImageFaults::cutOff));
  }
}
