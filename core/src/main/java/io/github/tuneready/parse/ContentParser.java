package io.github.tuneready.parse;

import io.github.tuneready.example.DefectKind;
import io.github.tuneready.example.Image;
import io.github.tuneready.example.Part;
import io.github.tuneready.example.Role;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonKey;
import io.github.tuneready.json.JsonType;
import io.github.tuneready.json.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a message's content: a string, or an array of parts. */
final class ContentParser {
  private static final int NONE = JsonDocument.NONE;
  private static final JsonKey TYPE = JsonKey.of("type");
  private static final JsonKey TEXT = JsonKey.of("text");
  private static final JsonKey REFUSAL = JsonKey.of("refusal");
  private static final JsonKey IMAGE_URL = JsonKey.of("image_url");
  private static final JsonKey URL = JsonKey.of("url");
  private static final JsonKey DETAIL = JsonKey.of("detail");

  private final JsonDocument json;
  private final Defects defects;

  ContentParser(JsonDocument json, Defects defects) {
    this.json = json;
    this.defects = defects;
  }

  /** The parts of content that is there and not null. */
  List<Part> parse(int content, Role role) {
    if (json.is(content, JsonType.STRING)) {
      return List.of(new Part(content, Part.Kind.TEXT, json.text(content), content, null));
    }
    if (!json.is(content, JsonType.ARRAY)) {
      defects.add(DefectKind.CONTENT_TYPE, content, "'content' is " + Quote.type(json, content));
      return List.of();
    }
    if (role == Role.TOOL) {
      defects.add(DefectKind.TOOL_CONTENT_ARRAY, content, "a tool's 'content' is an array");
    }
    return parts(content, role);
  }

  private List<Part> parts(int array, Role role) {
    List<Part> parts = new ArrayList<>();
    for (int node = json.first(array); node != NONE; node = json.next(node)) {
      if (json.is(node, JsonType.OBJECT)) {
        parts.add(part(node, role));
      } else {
        defects.add(
            DefectKind.CONTENT_TYPE, node, "a part of 'content' is " + Quote.type(json, node));
      }
    }
    if (json.first(array) == NONE) {
      defects.add(DefectKind.CONTENT_ARRAY_EMPTY, array, "'content' is an empty array");
    }
    if (role == Role.ASSISTANT && parts.size() > 1) {
      reportRefusal(parts);
    }
    return parts;
  }

  /** An assistant answers in parts of text or refuses in one part, not both. */
  private void reportRefusal(List<Part> parts) {
    for (Part part : parts) {
      if (part.kind() == Part.Kind.REFUSAL) {
        defects.add(
            DefectKind.PART_TYPE, part.node(), "a refusal stands alone, here beside other parts");
        return;
      }
    }
  }

  private Part part(int node, Role role) {
    int typeNode = json.find(node, TYPE);
    String type = json.is(typeNode, JsonType.STRING) ? json.text(typeNode).toString() : "";
    return switch (type) {
      case "text" -> textPart(node, Part.Kind.TEXT, TEXT);
      case "refusal" -> {
        if (role != Role.ASSISTANT) {
          reportType(node, type, role);
        }
        yield textPart(node, Part.Kind.REFUSAL, REFUSAL);
      }
      case "image_url" -> imagePart(node, role);
      default -> {
        reportType(typeNode == NONE ? node : typeNode, type, role);
        yield new Part(node, Part.Kind.OTHER, Text.EMPTY, NONE, null);
      }
    };
  }

  private void reportType(int node, String type, Role role) {
    String what = type.isEmpty() ? "a part has no 'type'" : "a part of type " + Quote.of(type);
    defects.add(DefectKind.PART_TYPE, node, what + " in a message of role '" + role.label() + "'");
  }

  private Part textPart(int node, Part.Kind kind, JsonKey key) {
    int text = json.find(node, key);
    if (json.is(text, JsonType.STRING)) {
      return new Part(node, kind, json.text(text), text, null);
    }
    defects.add(
        DefectKind.PART_TEXT,
        text == NONE ? node : text,
        text == NONE
            ? "a part lacks its key '" + key + "'"
            : "'" + key + "' is " + Quote.type(json, text));
    return new Part(node, kind, Text.EMPTY, NONE, null);
  }

  private Part imagePart(int node, Role role) {
    if (role != Role.USER) {
      defects.add(
          DefectKind.IMAGE_NOT_USER, node, "an image in a message of role '" + role.label() + "'");
    }
    return new Part(node, Part.Kind.IMAGE, Text.EMPTY, NONE, image(node));
  }

  private Image image(int part) {
    int holder = json.find(part, IMAGE_URL);
    int url = json.is(holder, JsonType.OBJECT) ? json.find(holder, URL) : NONE;
    if (!json.is(url, JsonType.STRING)) {
      defects.add(
          DefectKind.IMAGE_SHAPE,
          holder == NONE ? part : holder,
          "'image_url' is not an object with a string 'url'");
      return new Image(part, Text.EMPTY, null);
    }
    return new Image(url, json.text(url), detail(holder));
  }

  private @Nullable Text detail(int holder) {
    int node = json.find(holder, DETAIL);
    if (node == NONE) {
      return null;
    }
    Text detail = json.text(node);
    boolean known =
        json.is(node, JsonType.STRING)
            && (detail.contentEquals("auto")
                || detail.contentEquals("low")
                || detail.contentEquals("high"));
    if (!known) {
      defects.add(DefectKind.IMAGE_DETAIL, node, "'detail' is " + Quote.of(detail));
      return null;
    }
    return detail;
  }
}
