package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Part;
import io.github.tuneready.json.JsonFault;
import io.github.tuneready.json.JsonParser;
import io.github.tuneready.json.Text;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** An answer that is written as JSON from its first to its last sign, or cut, and is none. */
record BrokenJsonAnswer() implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("content/broken-json-answer", "an answer looks like JSON and is none")
          .why("Whoever reads the tuned model's answers with a parser will fail as often.")
          .fix("Write the answer with a JSON library.")
          .source("Our advice; RFC 8259, 2017-12")
          .flagged(ContentRules.chat("Where from?", "{\\\"city\\\": \\\"Oslo\\\",}"))
          .clean(ContentRules.chat("Where from?", "{\\\"city\\\": \\\"Oslo\\\"}"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    if (example.preferred().isEmpty()) {
      example.messages().forEach(message -> check(example, message, features, findings));
    }
    example.preferred().forEach(message -> check(example, message, features, findings));
  }

  private void check(Example example, Message message, Features features, Findings findings) {
    if (!message.isTrained() || message.parts().size() != 1) {
      return;
    }
    Part part = message.parts().get(0);
    String fault = part.isText() ? fault(part.text(), features.embedded()) : "";
    if (!fault.isEmpty()) {
      findings.add(this, example, part.textNode(), fault);
    }
  }

  private static String fault(Text text, JsonParser parser) {
    byte[] bytes = text.bytes();
    int from = skipSpace(bytes, text.from(), text.to());
    if (!opensObject(bytes, from, text.to()) || parser.parse(bytes, from, text.to())) {
      return "";
    }
    int end = text.to();
    while (bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) {
      end--;
    }
    boolean closes = bytes[end - 1] == '}' || bytes[end - 1] == ']';
    JsonFault fault = parser.fault();
    boolean cut = fault == JsonFault.UNTERMINATED_STRING || parser.faultOffset() >= end - from;
    boolean several = fault == JsonFault.SECOND_VALUE;
    if (several || fault.isLimit() || (!closes && !cut)) {
      return ""; // an object on each line, or prose after it
    }
    return fault.what().replace("the line", "the answer");
  }

  private static int skipSpace(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r')) {
      at++;
    }
    return at;
  }

  /** An opening brace and, after white space, the quote of a key: no template and no code. */
  private static boolean opensObject(byte[] bytes, int from, int to) {
    int at = from;
    if (at < to && bytes[at] == '[') {
      at = skipSpace(bytes, at + 1, to);
    }
    if (at >= to || bytes[at] != '{') {
      return false;
    }
    at = skipSpace(bytes, at + 1, to);
    return at < to && bytes[at] == '"';
  }
}
