package io.github.tuneready.catalogue;

import io.github.tuneready.content.ContentKind;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** What stands in texts that should not be trained on. */
final class ContentRules {
  private static final String ADVICE = "Our advice, after files found in public, 2026-11";

  private ContentRules() {}

  static List<Rule> all(Policy policy) {
    List<Rule> rules = new ArrayList<>();
    rules.addAll(EmptyTextRules.all());
    rules.add(new RepeatedPrompt());
    rules.add(new CutOffAnswer());
    rules.add(new BrokenJsonAnswer());
    rules.addAll(templates());
    rules.addAll(broken());
    rules.addAll(invisible());
    rules.addAll(leftovers());
    rules.add(new ManyRefusals(policy.content().refusals()));
    rules.add(new ConstantAnswers());
    rules.add(new PrevailingAnswer(policy.content().equalAnswers()));
    rules.add(new OuterWhiteSpace());
    return rules;
  }

  private static List<Rule> templates() {
    return List.of(
        ContentRule.of(
            RuleInfo.warning("content/template-placeholder", "a template was not filled in")
                .why("The model learns to write the name of the place instead of a value.")
                .fix("Fill the place in, or remove the example.")
                .source("Seen in LLaMA-Factory's identity.json and other public files, 2026-11")
                .flagged(chat("Who are you?", "I am {{name}}, made by {{author}}."))
                .clean(chat("Who are you?", "I am Ada, made by Acme.")),
            ContentKind.TEMPLATE_PLACEHOLDER),
        ContentRule.of(
            RuleInfo.warning("content/special-token", "a text holds a token of a chat format")
                .why("The platform adds such tokens itself; in the text they end turns early.")
                .fix("Remove the tokens; one message holds what one speaker says.")
                .source(ADVICE)
                .flagged(chat("Hi", "Hello!<|im_end|>"))
                .clean(chat("Hi", "Hello!")),
            ContentKind.SPECIAL_TOKEN),
        ContentRule.of(
            RuleInfo.warning("content/tool-call-as-text", "a tool call is written as text")
                .why("The model learns to write calls that no platform carries out.")
                .fix("Write the call under 'tool_calls' and declare the tool under 'tools'.")
                .source(ADVICE)
                .flagged(
                    chat(
                        "Rain?",
                        "<tool_call>{\\\"name\\\":\\\"rain\\\",\\\"arguments\\\":{}}</tool_call>"))
                .clean(chat("Rain?", "It stays dry.")),
            ContentKind.TOOL_CALL_TEXT),
        ContentRule.of(
            RuleInfo.info("content/reasoning-tag", "a text holds the tag of a model's reasoning")
                .why("The tuned model will show its reasoning to whoever reads the answer.")
                .fix("Remove the reasoning, unless showing it is the aim.")
                .source(ADVICE)
                .flagged(chat("Is 7 prime?", "<think>7 has no divisor.</think>Yes."))
                .clean(chat("Is 7 prime?", "Yes.")),
            ContentKind.REASONING_TAG));
  }

  private static List<Rule> broken() {
    return List.of(
        ContentRule.of(
            RuleInfo.warning("content/mojibake", "text was decoded with the wrong encoding")
                .why("The model learns to write the broken characters.")
                .fix("Decode the source as UTF-8; at this place it was read as Windows-1252.")
                .source(ADVICE)
                .flagged(chat("Who?", "It\\u00e2\\u20ac\\u2122s me."))
                .clean(chat("Who?", "It\\u2019s me.")),
            ContentKind.MOJIBAKE),
        ContentRule.of(
            RuleInfo.warning("content/replacement-character", "a character was lost")
                .why("U+FFFD stands where a decoder gave up; the model learns to write it.")
                .fix("Decode the source again with the right encoding.")
                .source("Unicode 17.0, 2025, section 3.9: U+FFFD")
                .flagged(chat("Who?", "Zo\\ufffd."))
                .clean(chat("Who?", "Zo\\u00eb.")),
            ContentKind.REPLACEMENT_CHARACTER),
        ContentRule.of(
            RuleInfo.warning("content/control-character", "a text holds a control character")
                .why("It is left over from a terminal, a page break or a binary file.")
                .fix("Remove it.")
                .source("Unicode 17.0, 2025, general category Cc but tab and line ends")
                .flagged(chat("Next page?", "Page 2\\fends here."))
                .clean(chat("Next page?", "Page 2 ends here.")),
            ContentKind.NUL,
            ContentKind.CONTROL_CHARACTER),
        ContentRule.of(
            RuleInfo.warning("content/not-a-character", "a text holds a code point without meaning")
                .why("Noncharacters and private code points show as boxes or nothing.")
                .fix("Replace it with the character that was meant, as from an icon font.")
                .source("Unicode 17.0, 2025, sections 23.5 and 23.7")
                .flagged(chat("Which?", "This one: \\ue001"))
                .clean(chat("Which?", "This one: *")),
            ContentKind.NONCHARACTER,
            ContentKind.PRIVATE_USE));
  }

  private static List<Rule> invisible() {
    return List.of(
        ContentRule.of(
            RuleInfo.warning("content/zero-width", "a text holds an invisible character")
                .why("It costs tokens, splits words, and the tuned model writes it too.")
                .fix("Remove it; it came with copied web text or as a watermark.")
                .source("Unicode 17.0, 2025, section 23.2")
                .flagged(chat("Who?", "It\\u2060is\\u200bme."))
                .clean(chat("Who?", "It is me.")),
            ContentKind.ZERO_WIDTH),
        ContentRule.of(
            RuleInfo.warning("content/bidi-control", "a text turns its own direction around")
                .why("It reads otherwise than it is written, which hides what it says.")
                .fix("Remove the control; right-to-left text needs none of its own.")
                .source("CVE-2021-42574, Trojan Source")
                .flagged(chat("Which file?", "Open photo_\\u202egnp.exe"))
                .clean(chat("Which file?", "Open photo.png")),
            ContentKind.BIDI_CONTROL),
        ContentRule.of(
            RuleInfo.warning("content/hidden-text", "a text holds hidden letters")
                .why("Tag characters show nothing but models read them: a way to hide orders.")
                .fix("Remove them and find out who put them there.")
                .source("Unicode 17.0, 2025, section 23.9, tag characters")
                .flagged(chat("Hi", "Hello\\udb40\\udc48\\udb40\\udc69!"))
                .clean(chat("Hi", "Hello!")),
            ContentKind.TAG_CHARACTER),
        ContentRule.of(
            RuleInfo.info("content/line-separator", "a text holds a rare line separator")
                .why("Tools that split the file at it break the line in two.")
                .fix("Replace U+2028, U+2029 and U+0085 with a line end, \\n.")
                .source("Unicode 17.0, 2025, section 5.8; Python str.splitlines()")
                .flagged(chat("Two lines?", "One\\u2028two"))
                .clean(chat("Two lines?", "One\\ntwo")),
            ContentKind.LINE_SEPARATOR));
  }

  private static List<Rule> leftovers() {
    return List.of(
        ContentRule.of(
            RuleInfo.info("content/escaped-line-end", "a text holds \\n instead of line ends")
                .why("It was escaped twice; the model learns to write a backslash and an n.")
                .fix("Escape the text once: let a JSON library write it.")
                .source(ADVICE)
                .flagged(chat("Two steps?", "First stop.\\\\nThen go."))
                .clean(chat("Two steps?", "First stop.\\nThen go.")),
            ContentKind.ESCAPED_LINE_END),
        ContentRule.of(
            RuleInfo.info(
                    "content/escaped-character", "a text holds \\u00e9 or \\\" for a character")
                .why("It was escaped twice; the model learns to write the escape.")
                .fix("Escape the text once: let a JSON library write it.")
                .source(ADVICE)
                .flagged(chat("Where?", "In a caf\\\\u00e9 called \\\\\\\"Mus\\\\u00e9e\\\\\\\"."))
                .clean(chat("Where?", "In a caf\\u00e9 called \\\"Mus\\u00e9e\\\".")),
            ContentKind.ESCAPED_CHARACTER),
        ContentRule.of(
            RuleInfo.info("content/html", "a text holds markup of a web page")
                .why("The model learns to write it, where users see plain text.")
                .fix("Take the text out of the page with a parser, unless markup is the aim.")
                .source(ADVICE)
                .flagged(chat("Who makes it?", "Smith &amp; Sons<br />Leeds"))
                .clean(chat("Who makes it?", "Smith & Sons, Leeds")),
            ContentKind.HTML),
        ContentRule.of(
            RuleInfo.info("content/carriage-return", "a text holds a carriage return")
                .why("Text with line ends of two kinds costs tokens and is learnt as it stands.")
                .fix("Replace \\r\\n with \\n when the file is written.")
                .source(ADVICE)
                .flagged(chat("Two lines?", "One\\r\\ntwo"))
                .clean(chat("Two lines?", "One\\ntwo")),
            ContentKind.CARRIAGE_RETURN),
        ContentRule.of(
            RuleInfo.info("content/no-break-space", "a text holds a no-break space")
                .why("It looks like a space and is another token; it came with copied web text.")
                .fix("Replace U+00A0 with a space where no typography asks for it.")
                .source(ADVICE)
                .flagged(chat("Who?", "It\\u00a0is me."))
                .clean(chat("Who?", "It is me; 5\\u00a0km away.")),
            ContentKind.NO_BREAK_SPACE));
  }

  /** An example of one question and one answer, already escaped for JSON. */
  static String chat(String question, String answer) {
    return "{\"messages\":[{\"role\":\"user\",\"content\":\""
        + question
        + "\"},{\"role\":\"assistant\",\"content\":\""
        + answer
        + "\"}]}\n";
  }
}
